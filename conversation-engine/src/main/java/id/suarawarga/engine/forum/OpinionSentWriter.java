package id.suarawarga.engine.forum;

import static java.util.Objects.requireNonNull;

import id.suarawarga.engine.feature.OutcomeWriter;
import id.suarawarga.engine.file.FileOwner;
import id.suarawarga.engine.file.SentFiles;
import id.suarawarga.engine.privacy.Vault;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores opinions: what is told sealed, who tells it apart, the files to be fetched. */
public final class OpinionSentWriter implements OutcomeWriter<OpinionSent> {

  private final JdbcClient jdbc;
  private final OpinionSeal seal;
  private final SentFiles files;
  private final OpinionWindow window;

  public OpinionSentWriter(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.seal = new OpinionSeal(vault);
    this.files = new SentFiles(jdbc, vault);
    this.window = new OpinionWindow(jdbc);
  }

  @Override
  public Class<OpinionSent> type() {
    return OpinionSent.class;
  }

  @Override
  public void write(List<OpinionSent> outcomes) {
    outcomes.forEach(this::write);
  }

  private void write(OpinionSent sent) {
    window.requireOpen(sent.forum(), sent.on());
    UUID id = UUID.randomUUID();
    insert(id, sent);
    insertAuthor(id, sent);
    files.announce(
        FileOwner.opinion(id),
        null,
        sent.from().account(),
        sent.opinion().story().files(),
        sent.at());
  }

  private void insert(UUID id, OpinionSent sent) {
    Opinion opinion = sent.opinion();
    jdbc.sql(
            """
            insert into forum_opinion (
              id, forum_code, topic_code, stakeholder_group, aspect, problem_sealed,
              proposal_sealed, attends, channel, source, submitted_on, submitted_at)
            values (
              :id, :forum, :topic, :group, :aspect, :problem,
              :proposal, :attends, :channel, :source, :on, :at)
            """)
        .param("id", id)
        .param("forum", sent.forum())
        .param("topic", opinion.topic())
        .param("group", requireNonNull(opinion.group()).name())
        .param("aspect", requireNonNull(opinion.aspect()).name())
        .param("problem", seal.seal(id, opinion.story().text()))
        .param("proposal", seal.seal(id, opinion.story().wanted()))
        .param("attends", opinion.attends())
        .param("channel", sent.from().channel().name())
        .param("source", sent.source())
        .param("on", sent.on())
        .param("at", sent.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  private void insertAuthor(UUID id, OpinionSent sent) {
    jdbc.sql(
            """
            insert into forum_opinion_author
              (opinion_id, respondent_id, account, attendee_name_sealed)
            values (:id, :respondent, :account, :name)
            """)
        .param("id", id)
        .param("respondent", sent.respondent().value())
        .param("account", sent.from().account().toString())
        .param("name", seal.seal(id, sent.opinion().name()))
        .update();
  }
}
