package id.suarawarga.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.forum.AnswerDecision;
import id.suarawarga.engine.forum.ForumDesk;
import id.suarawarga.engine.forum.ForumOpinions;
import id.suarawarga.engine.forum.OpinionFilter;
import id.suarawarga.engine.forum.OpinionRow;
import id.suarawarga.engine.forum.PublicForums;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.notice.Notices;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.testing.Resident;
import id.suarawarga.engine.testing.TestEngine;
import id.suarawarga.engine.testing.TestForums;
import id.suarawarga.engine.testing.TestInstallation;
import id.suarawarga.engine.transcript.ForumEvent;
import java.util.List;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opinions from the participant's side, on the tables. */
class OpinionStoryIT {

  private static TestEngine engine;
  private static Traces traces;

  private final Resident siti = Resident.of(engine);
  private final Participant participant = new Participant(siti);

  @BeforeAll
  static void start() {
    engine = TestInstallation.fresh().replica();
    traces = new Traces(engine);
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  @BeforeEach
  void openTheForum() {
    engine.jdbc().sql("truncate respondent, forum, notice, inbox, outbox cascade").update();
    desk().happen(new ForumEvent.Opened(TestForums.QUEUE));
    PublicForums forums = engine.bean(PublicForums.class);
    Awaitility.await().until(() -> forums.current().equals(forums.newest()));
  }

  @Test
  void whatIsToldIsWhatTheOfficialsRead() {
    participant.send();

    OpinionRow opinion = read();
    assertThat(opinion.problem()).isEqualTo(Participant.WORDS + "\nsejak pagi");
    assertThat(opinion.proposal()).isEqualTo("Tambah loket");
    assertThat(traces.count("attachment")).isOne();
  }

  @Test
  void aSecondDeliveryOfEveryMessageSendsNothingMore() {
    participant.send();
    siti.said().forEach(siti::send);

    assertThat(traces.count("forum_opinion")).isOne();
    assertThat(traces.count("attachment")).isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"forum_opinion", "forum_opinion_author", "attachment", "conversation", "outbox"})
  void noTableHoldsWordsOrNamesThatCanBeRead(String table) {
    participant.send();

    assertThat(traces.contentsOf(table)).isNotEmpty();
    assertThat(traces.contentsOf(table))
        .doesNotContain(Traces.plainAndHex(Participant.NAME))
        .doesNotContain("markerah");
  }

  @Test
  void anOpinionThatComesTooLateIsGivenBack() {
    participant.upToTheReview();
    engine.jdbc().sql("update forum set state = 'CLOSED'").update();
    siti.tap("Kirim");

    assertThat(siti.newest().text()).contains("tidak terkirim").contains(Participant.WORDS);
    assertThat(traces.count("forum_opinion")).isZero();
  }

  @Test
  void otherWordsAreNoLongerReleasedAndWhatWasVotedIsForgotten() {
    participant.send();
    release();
    participant.change("Ubah Masalah", "Juga sore hari", "Selesai");

    assertThat(read().released()).isFalse();
    assertThat(read().problem()).endsWith("Juga sore hari");
    assertThat(traces.count("forum_vote")).isZero();
  }

  @Test
  void whoOnlyChangesTheirMindAboutComingKeepsWhatWasReleased() {
    participant.send();
    release();
    participant.change("Ubah Kehadiran");
    siti.tap("Tidak hadir");
    siti.tap("Kirim");

    assertThat(read().released()).isTrue();
    assertThat(traces.count("forum_vote")).isOne();
  }

  @Test
  void anOpinionThatIsTakenBackLeavesNoWords() {
    participant.send();
    participant.withdraw();

    assertThat(all()).isEmpty();
    assertThat(
            engine
                .jdbc()
                .sql("select problem_sealed, public_text from forum_opinion")
                .query()
                .singleRow()
                .values())
        .containsOnlyNulls();
  }

  @Test
  void aStrangersForgedButtonsDoNothing() {
    participant.send();
    siti.type("/status");
    String own = siti.newest().options().getFirst().id().replaceFirst(".*:", "");
    Resident stranger = Resident.of(engine);
    stranger.type("halo");
    for (String button : List.of("WITHDRAWN:", "WITHDRAW:", "OPINION:", "CHANGE:")) {
      stranger.say(new Content.Choice("0:" + button + own, null));
    }

    assertThat(all()).hasSize(1);
    assertThat(stranger.newest().text()).doesNotContain("markerah");
  }

  @Test
  void theAnswerIsSaidOnceHoweverOftenItIsLookedAt() {
    participant.send();
    report();
    List<InboundMessage> calls = traces.calls();
    int shown = siti.shown().size();
    calls.forEach(siti::send);
    calls.forEach(siti::send);

    assertThat(siti.shown()).hasSize(shown + 1);
    assertThat(siti.newest().text()).contains("Tambah loket", "Loket ketiga dibuka.");
    assertThat(engine.bean(Notices.class).waiting(0, 10)).isEmpty();
  }

  @Test
  void anErasedPersonsOpinionStaysWithoutThem() {
    participant.send();
    participant.erase();
    report();

    assertThat(all()).hasSize(1);
    assertThat(traces.count("forum_opinion_author")).isZero();
    assertThat(traces.count("notice")).isZero();
  }

  private static void release() {
    engine.jdbc().sql("update forum_opinion set released = true, public_text = 'x'").update();
    engine
        .jdbc()
        .sql(
            """
            insert into forum_vote (opinion_id, stakeholder_group, choice, at)
            select id, 'MEDIA', 'AGREE', now() from forum_opinion
            """)
        .update();
  }

  private static void report() {
    desk().happen(new ForumEvent.Closed(TestForums.QUEUE));
    desk().happen(new ForumEvent.Answered(AnswerDecision.ACCEPTED, "Loket ketiga dibuka."));
    desk().happen(new ForumEvent.Reported());
  }

  private static ForumDesk desk() {
    return new ForumDesk(engine.bean(DataSource.class), engine.bean(Vault.class), engine.clock());
  }

  private static OpinionRow read() {
    return all().getFirst();
  }

  private static List<OpinionRow> all() {
    return new ForumOpinions(engine.jdbc(), engine.bean(Vault.class))
        .list(OpinionFilter.of(TestForums.QUEUE), 0, 10);
  }
}
