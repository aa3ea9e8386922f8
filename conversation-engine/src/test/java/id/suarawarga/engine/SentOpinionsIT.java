package id.suarawarga.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.forum.AnswerDecision;
import id.suarawarga.engine.forum.ForumDesk;
import id.suarawarga.engine.forum.PublicForums;
import id.suarawarga.engine.message.Option;
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

/** What participants reach of what they have sent, and what becomes of its files. */
class SentOpinionsIT {

  private static TestEngine engine;

  private final Resident siti = Resident.of(engine);
  private final Participant participant = new Participant(siti);

  @BeforeAll
  static void start() {
    engine = TestInstallation.fresh().replica();
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  @BeforeEach
  void openTheForum() {
    engine.jdbc().sql("truncate respondent, forum, notice, inbox, outbox cascade").update();
    engine.jdbc().sql("truncate file_removal cascade").update();
    happen(new ForumEvent.Opened(TestForums.QUEUE));
  }

  @Test
  void theFilesOfAnOpinionThatIsTakenBackGo() {
    sendWithStoredFile();
    participant.withdraw();

    assertThat(files()).containsExactly("ERASED");
    assertThat(removed()).isOne();
  }

  @Test
  void theFilesOfWhoeverErasesThemselvesGo() {
    sendWithStoredFile();
    participant.erase();

    assertThat(files()).containsExactly("ERASED");
    assertThat(removed()).isOne();
  }

  @Test
  void aFileThatStillWaitsIsNotFetchedAnyMore() {
    participant.send();
    participant.withdraw();

    assertThat(files()).containsExactly("ERASED");
  }

  @Test
  void aFileThatCouldNotBeKeptIsNotCounted() {
    participant.send();
    engine.jdbc().sql("update attachment set state = 'REFUSED'").update();
    participant.show();

    assertThat(siti.newest().text()).contains("Lampiran: 0");
  }

  @Test
  void aChangedOpinionTakesNoMoreFilesThanANewOne() {
    participant.send();
    participant.change("Ubah Masalah");
    participant.photo(null);
    assertThat(siti.newest().text()).contains("Lampiran 2 dari 5");
    for (int i = 0; i < 4; i++) {
      participant.photo(null);
    }

    assertThat(siti.newest().text()).contains("paling banyak 5");
    siti.tap("Selesai");
    assertThat(siti.newest().text()).contains("Lampiran: 5");
  }

  @Test
  void whatCanStillBeChangedIsReachedBehindWhatCannot() {
    for (int i = 0; i < 9; i++) {
      participant.send();
    }
    moveAllButTheFirstToAForumThatIsOver();
    siti.type("/status");

    assertThat(siti.newest().text()).contains("1. Antrean di puskesmas (Loket pendaftaran), masih");
    assertThat(siti.newest().options()).extracting(Option::label).contains("Masukan 8");
  }

  @Test
  void whoeverChoseATopicThatIsGoneChoosesAnotherAndLosesNothing() {
    participant.upToTheReview();
    engine.jdbc().sql("delete from forum_topic where code = 'LOKET'").update();
    awaitSeen();
    siti.tap("Kirim");
    assertThat(siti.newest().text()).contains("tidak dibahas lagi");
    siti.tap("Jam buka");
    assertThat(siti.newest().text()).contains(Participant.WORDS);
    siti.tap("Kirim");

    assertThat(siti.newest().text()).contains("sudah kami terima");
  }

  @Test
  void aSecondTapOfTheFingerSaysNothing() {
    siti.type("/start fkp-" + TestForums.QUEUE);
    List.of("Media massa", "Jam buka", "Masalah layanan").forEach(siti::tap);
    siti.type("Tutup pukul 12");
    tapTwice("PROBLEM:DONE");
    tapTwice("PROPOSAL:DONE");
    tapTwice("ATTENDANCE:YES");
  }

  @Test
  void whatWasDoneBeforeTheAnswersArePublishedIsSaidToBeDone() {
    participant.send();
    happen(new ForumEvent.Closed(TestForums.QUEUE));
    happen(new ForumEvent.Answered(AnswerDecision.ACCEPTED, "Loket ketiga dibuka."));
    happen(new ForumEvent.Promised("Membuka loket"));
    happen(new ForumEvent.Kept());
    happen(new ForumEvent.Reported());
    new Traces(engine).calls().forEach(siti::send);

    assertThat(siti.newest().text()).contains("Membuka loket (sudah dilaksanakan)");
  }

  private void tapTwice(String answer) {
    var choice = siti.choosing(answer);
    siti.say(choice);
    assertThat(siti.say(choice)).isEqualTo(Answer.SILENT);
  }

  private void sendWithStoredFile() {
    participant.send();
    engine.jdbc().sql("update attachment set state = 'STORED', type = 'image/jpeg'").update();
  }

  private static List<String> files() {
    return engine.jdbc().sql("select state from attachment").query(String.class).list();
  }

  private static long removed() {
    String sql = "select count(*) from file_removal join attachment on id = file_id";
    return engine.jdbc().sql(sql).query(Long.class).single();
  }

  private static void moveAllButTheFirstToAForumThatIsOver() {
    happen(new ForumEvent.Opened(TestForums.FEES));
    engine
        .jdbc()
        .sql(
            """
            update forum_opinion set forum_code = 'TARIF-2026', topic_code = 'TARIF'
             where id <> (select id from forum_opinion order by submitted_at limit 1)
            """)
        .update();
    happen(new ForumEvent.Closed(TestForums.FEES));
  }

  private static void happen(ForumEvent event) {
    DataSource database = engine.bean(DataSource.class);
    new ForumDesk(database, engine.bean(Vault.class), engine.clock()).happen(event);
    awaitSeen();
  }

  private static void awaitSeen() {
    PublicForums forums = engine.bean(PublicForums.class);
    Awaitility.await().until(() -> forums.current().equals(forums.newest()));
  }
}
