package id.suarawarga.standalone.demo;

import id.suarawarga.engine.forum.AgendaItem;
import id.suarawarga.engine.forum.Forum;
import id.suarawarga.engine.forum.ForumAgenda;
import id.suarawarga.engine.forum.ForumHandling;
import id.suarawarga.engine.forum.ForumOpinions;
import id.suarawarga.engine.forum.ForumPlan;
import id.suarawarga.engine.forum.ForumResult;
import id.suarawarga.engine.forum.ForumState;
import id.suarawarga.engine.forum.Forums;
import id.suarawarga.engine.forum.OpinionHandling;
import id.suarawarga.engine.forum.OpinionSent;
import id.suarawarga.engine.forum.OpinionSentWriter;
import id.suarawarga.engine.forum.StakeholderGroup;
import id.suarawarga.engine.forum.VoteCast;
import id.suarawarga.engine.forum.VoteCastWriter;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.scoring.ServiceElement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An invented forum that takes opinions for another month, with opinions and votes of all groups,
 * each taken there by the rules that hold for real ones. Whoever writes to it meets them as cards.
 */
final class DemoForum {

  static final String CODE = DemoCity.MARK + "FKP-ANTREAN";

  /** The ids of its participants; as {@link DemoComplaints#RESIDENT}, they have no address. */
  static final UUID FIRST_PARTICIPANT = UUID.fromString("00000000-0000-4000-8000-00000000de40");

  static final UUID LAST_PARTICIPANT = UUID.fromString("00000000-0000-4000-8000-00000000de7f");

  private static final String UNIT = DemoCity.MARK + "DUKCAPIL";
  private static final List<DemoOpinion> OPINIONS = DemoOpinion.ALL;
  private static final int DAYS_BEFORE = 14;
  private static final int DAYS_AFTER = 30;

  private final JdbcClient jdbc;
  private final Vault vault;
  private final ZoneId zone;
  private final Forums forums;

  DemoForum(JdbcClient jdbc, Vault vault, ZoneId zone) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.zone = zone;
    this.forums = new Forums(jdbc);
  }

  boolean isThere() {
    return forums.find(CODE).isPresent();
  }

  void insert(LocalDate today) {
    open(today);
    for (int author = 0; author < OPINIONS.size(); author++) {
      send(author, today.minusDays(DAYS_BEFORE - 1 - author % (DAYS_BEFORE - 1)));
    }
    release(today.minusDays(1));
    vote(today.minusDays(1));
  }

  private void open(LocalDate today) {
    LocalDate first = today.minusDays(DAYS_BEFORE);
    forums.insert(plan(first, today.plusDays(DAYS_AFTER)));
    new ForumAgenda(jdbc)
        .replace(
            CODE,
            List.of(
                new AgendaItem("DEMO Pembukaan", null, null, null),
                new AgendaItem(
                    "DEMO Tindak lanjut survei: waktu penyelesaian",
                    ServiceElement.COMPLETION_TIME,
                    UNIT + "-KTP",
                    null)));
    Clock clock = Clock.fixed(morning(first), zone);
    new ForumHandling(jdbc, forums, new ForumResult(jdbc), clock).move(forum(), ForumState.OPEN);
  }

  private ForumPlan plan(LocalDate first, LocalDate last) {
    return new ForumPlan(
        CODE,
        UNIT,
        "DEMO Antrean dan waktu layanan",
        "DEMO: forum rekaan, untuk dicoba. Bagaimana antrean dapat menjadi lebih pendek?",
        "DEMO Aula Kota Rekaan",
        morning(last.plusWeeks(1)),
        first,
        last,
        DemoOpinion.TOPICS,
        EnumSet.allOf(StakeholderGroup.class));
  }

  private void send(int author, LocalDate day) {
    UUID participant = participant(author);
    jdbc.sql("insert into respondent (id, created_at) values (?, now())")
        .param(participant)
        .update();
    new OpinionSentWriter(jdbc, vault)
        .write(
            List.of(
                new OpinionSent(
                    new RespondentId(participant),
                    DemoComplaints.NOWHERE,
                    CODE,
                    OPINIONS.get(author).words(),
                    DemoRows.SOURCE,
                    morning(day),
                    day)));
  }

  private void release(LocalDate day) {
    OpinionHandling handling = new OpinionHandling(jdbc, Clock.fixed(morning(day), zone));
    ForumOpinions stored = new ForumOpinions(jdbc, vault);
    for (int author = 0; author < OPINIONS.size(); author++) {
      String text = OPINIONS.get(author).publicText();
      if (text != null) {
        handling.release(stored.find(CODE, opinionOf(author)).orElseThrow(), true, text);
      }
    }
  }

  /** Everybody on everything that is released and not their own. */
  private void vote(LocalDate day) {
    VoteCastWriter writer = new VoteCastWriter(jdbc);
    for (int author = 0; author < OPINIONS.size(); author++) {
      if (OPINIONS.get(author).publicText() != null) {
        writer.write(votesOn(author, day));
      }
    }
  }

  private List<VoteCast> votesOn(int author, LocalDate day) {
    UUID opinion = opinionOf(author);
    Random moods = new Random(author);
    return IntStream.range(0, OPINIONS.size())
        .filter(voter -> voter != author)
        .mapToObj(
            voter ->
                new VoteCast(
                    opinion,
                    new RespondentId(participant(voter)),
                    OPINIONS.get(author).pleases(OPINIONS.get(voter).group(), moods.nextInt(100)),
                    morning(day),
                    day))
        .toList();
  }

  private UUID opinionOf(int author) {
    return jdbc.sql("select opinion_id from forum_opinion_author where respondent_id = ?")
        .param(participant(author))
        .query(UUID.class)
        .single();
  }

  private Forum forum() {
    return forums.findForUpdate(CODE).orElseThrow();
  }

  private Instant morning(LocalDate day) {
    return day.atTime(LocalTime.of(9, 0)).atZone(zone).toInstant();
  }

  private static UUID participant(int number) {
    return new UUID(
        FIRST_PARTICIPANT.getMostSignificantBits(),
        FIRST_PARTICIPANT.getLeastSignificantBits() + number);
  }
}
