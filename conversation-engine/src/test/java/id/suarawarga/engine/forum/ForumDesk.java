package id.suarawarga.engine.forum;

import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.testing.TestForums;
import id.suarawarga.engine.transcript.ForumEvent;
import id.suarawarga.scoring.Support;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An official who runs the forums of a transcript, by the rules of the real ones. */
public final class ForumDesk {

  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Forums forums;
  private final ForumHandling handling;
  private final ForumOpinions opinions;
  private final OpinionHandling answers;
  private final Commitments commitments;
  private final CommitmentHandling promises;
  private final CardDesk cards;

  public ForumDesk(DataSource database, Vault vault, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    this.forums = new Forums(jdbc);
    ForumResult result = new ForumResult(jdbc);
    this.handling = new ForumHandling(jdbc, forums, result, clock);
    this.opinions = new ForumOpinions(jdbc, vault);
    this.answers = new OpinionHandling(jdbc, clock);
    this.commitments = new Commitments(jdbc);
    this.cards = new CardDesk(jdbc, clock);
    this.promises = new CommitmentHandling(commitments, result, clock);
  }

  /** Takes every forum away. */
  public void clear() {
    jdbc.sql("delete from forum_opinion").update();
    jdbc.sql("delete from forum").update();
  }

  /** Lets it happen; what is not about one forum by name is about the newest. */
  public void happen(ForumEvent event) {
    transaction.executeWithoutResult(_ -> act(event));
  }

  private void act(ForumEvent event) {
    switch (event) {
      case ForumEvent.Opened(var code) -> open(TestForums.find(code));
      case ForumEvent.Closed(var code) -> move(code, ForumState.CLOSED);
      case ForumEvent.Answered(var decision, var words) ->
          opinions()
              .forEach(opinion -> require(answers.answer(newest(), opinion, decision, words)));
      case ForumEvent.Promised(var words) -> require(promises.add(newest(), promise(words)));
      case ForumEvent.Released(var words) -> cards.release(TestForums.find(newest().code()), words);
      case ForumEvent.Unreleased _ -> cards.unrelease();
      case ForumEvent.Voted(var agree, var disagree) -> cards.vote(new Support(agree, disagree));
      case ForumEvent.Reminded _ -> cards.remind();
      case ForumEvent.Reported _ -> {
        move(newest().code(), ForumState.HELD);
        move(newest().code(), ForumState.REPORTED);
      }
      case ForumEvent.Kept _ ->
          require(
              promises.progress(
                  newest(),
                  commitments.list(newest().code()).getFirst(),
                  ForumEvent.EVIDENCE,
                  ForumEvent.TARGET));
    }
  }

  private void open(PublicForum forum) {
    forums.insert(
        new ForumPlan(
            forum.code(),
            forum.unitCode(),
            forum.theme(),
            forum.description(),
            forum.venue(),
            forum.heldAt().atZone(ZONE).toInstant(),
            forum.opinionsFrom(),
            forum.opinionsUntil(),
            forum.topics(),
            Set.of(StakeholderGroup.values())));
    List<AgendaItem> agenda =
        forum.agenda().stream().map(point -> new AgendaItem(point, null, null, null)).toList();
    new ForumAgenda(jdbc).replace(forum.code(), agenda);
    for (PublicForum.Document document : forum.documents()) {
      new ForumDocuments(jdbc)
          .add(
              forum.code(),
              new ForumDocument(document.id(), document.title(), "application/pdf", 1));
    }
    move(forum.code(), ForumState.OPEN);
  }

  private void move(String code, ForumState to) {
    require(handling.move(forums.findForUpdate(code).orElseThrow(), to));
  }

  private Commitment promise(String words) {
    UUID first =
        jdbc.sql("select id from forum_opinion order by submitted_at limit 1")
            .query(UUID.class)
            .single();
    return new Commitment(
        UUID.randomUUID(),
        words,
        ForumEvent.IN_CHARGE,
        ForumEvent.TARGET,
        null,
        null,
        null,
        List.of(first),
        0);
  }

  private Forum newest() {
    String code =
        jdbc.sql("select code from forum order by state_at desc limit 1")
            .query(String.class)
            .single();
    return forums.findForUpdate(code).orElseThrow();
  }

  private List<OpinionRow> opinions() {
    return opinions.list(OpinionFilter.of(newest().code()), 0, 100);
  }

  private static void require(java.util.Optional<ForumRefusal> refusal) {
    refusal.ifPresent(
        why -> {
          throw new IllegalStateException(why.name());
        });
  }
}
