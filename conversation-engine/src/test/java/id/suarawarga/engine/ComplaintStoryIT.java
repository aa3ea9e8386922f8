package id.suarawarga.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suarawarga.engine.complaint.ComplaintDetail;
import id.suarawarga.engine.complaint.Complaints;
import id.suarawarga.engine.complaint.NoticeKind;
import id.suarawarga.engine.complaint.OfficerDesk;
import id.suarawarga.engine.complaint.TicketAnswered;
import id.suarawarga.engine.complaint.TicketAnsweredWriter;
import id.suarawarga.engine.complaint.TrackingId;
import id.suarawarga.engine.feature.RefusedException;
import id.suarawarga.engine.feature.Story;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.Content.Attachment.Kind;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.notice.Notices;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.testing.Resident;
import id.suarawarga.engine.testing.TestEngine;
import id.suarawarga.engine.testing.TestInstallation;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Complaints from the resident's side, on the tables. */
class ComplaintStoryIT {

  private static final Pattern NUMBER = Pattern.compile("ADU-[2-9A-Z]{8}");
  private static final String NAME = "Sitimarkerah";
  private static final String WORDS = "Loketmarkerah tutup";

  private static TestEngine engine;
  private static Traces traces;

  private final Resident siti = Resident.of(engine);

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
  void forgetEverybody() {
    engine.jdbc().sql("truncate respondent, complaint, notice, inbox, outbox cascade").update();
  }

  @Test
  void whatIsToldIsWhatTheOfficersRead() {
    ComplaintDetail complaint = read(file());

    assertThat(complaint.words().text()).isEqualTo(WORDS + "\nsejak pagi");
    assertThat(complaint.words().location()).isEqualTo("Jalan Melati");
    assertThat(complaint.attachments()).hasSize(1);
    assertThat(complaint.reporter().name()).isEqualTo(NAME);
  }

  @Test
  void aSecondDeliveryOfEveryMessageFilesNothingMore() {
    file();
    siti.said().forEach(siti::send);

    assertThat(traces.count("complaint")).isOne();
    assertThat(traces.count("attachment")).isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "complaint", "complaint_reporter", "attachment", "complaint_message",
        "complaint_event", "notice", "conversation", "outbox"
      })
  void noTableHoldsWordsOrNamesThatCanBeRead(String table) {
    file();
    handle(NoticeKind.MESSAGE, WORDS);
    say();

    assertThat(traces.contentsOf(table)).isNotEmpty();
    assertThat(traces.contentsOf(table))
        .doesNotContain(Traces.plainAndHex(NAME))
        .doesNotContain("markerah");
  }

  @Test
  void whatAnOfficerWritesIsSaidOnceHoweverOftenItIsLookedAt() {
    file();
    handle(NoticeKind.REPLIED, "Sudah dibuka.");
    List<InboundMessage> calls = traces.calls();
    int shown = siti.shown().size();
    calls.forEach(siti::send);
    calls.forEach(siti::send);

    assertThat(siti.shown()).hasSize(shown + 1);
    assertThat(siti.newest().text()).contains("Sudah dibuka.");
    assertThat(engine.bean(Notices.class).waiting(0, 10)).isEmpty();
  }

  @Test
  void anAnswerThatDoesNotSettleItReopensItAndTheNextOneClosesIt() {
    TrackingId id = file();
    answered("Sudah dibuka.").tap("Belum selesai");
    siti.tap("Balas");
    siti.type("Masih tutup.");
    siti.tap("Kirim");
    answered("Sekarang dibuka.").tap("Sudah selesai");
    siti.tap("Sangat puas");

    ComplaintDetail complaint = read(id);
    assertThat(complaint.row().status().name()).isEqualTo("CLOSED");
    assertThat(complaint.row().rating()).isEqualTo(4);
    assertThat(complaint.messages()).extracting("text").containsExactly("Masih tutup.");
  }

  @Test
  void aVerdictThatComesTooLateChangesNothingAndIsToldSo() {
    TrackingId id = file();
    answered("Sudah dibuka.");
    handle(NoticeKind.CLOSED, "");
    String toast = siti.tap("Belum selesai").toast();

    assertThat(toast).contains("tidak berlaku");
    assertThat(read(id).row().status().name()).isEqualTo("CLOSED");
  }

  @Test
  void aReplyThatComesWhenTheTicketIsOverIsNotStoredAndIsToldSo() {
    TrackingId id = file();
    handle(NoticeKind.QUESTION, "Jam berapa?");
    say();
    siti.tap("Balas");
    siti.type("Pagi");
    handle(NoticeKind.REJECTED, "");
    siti.tap("Kirim");

    assertThat(siti.newest().text()).contains("tidak kami teruskan");
    assertThat(read(id).messages()).isEmpty();
  }

  @Test
  void theTableTakesNoReplyToATicketThatIsOver() {
    UUID id = read(file()).row().id();
    handle(NoticeKind.CLOSED, "");
    TicketAnsweredWriter writer = new TicketAnsweredWriter(engine.jdbc(), engine.bean(Vault.class));
    TicketAnswered late =
        new TicketAnswered(
            id, siti.address(), Story.EMPTY.adding("Pagi"), engine.clock().instant());

    assertThatThrownBy(() -> writer.write(List.of(late))).isInstanceOf(RefusedException.class);
    assertThat(traces.count("complaint_message")).isZero();
  }

  @Test
  void aStrangerSeesTheStateAndNoWordOfIt() {
    TrackingId id = file();
    Resident stranger = Resident.of(engine);
    stranger.type("tiket " + id);

    assertThat(stranger.newest().text()).contains("Keadaan: diterima").doesNotContain("markerah");
    assertThat(stranger.newest().options()).isEmpty();
  }

  @Test
  void aStrangersForgedButtonsDoNothing() {
    TrackingId id = file();
    answered("Sudah dibuka.");
    Resident stranger = Resident.of(engine);
    stranger.type("halo");

    for (String button : List.of("SETTLED:", "NOT_SETTLED:", "RATING:1_", "REPLY:")) {
      stranger.say(new Content.Choice("0:" + button + id, null));
    }
    assertThat(read(id).row().status().name()).isEqualTo("REPLIED");
    assertThat(traces.count("complaint_message")).isZero();
  }

  @Test
  void anErasedPersonsComplaintStaysWithoutThem() {
    TrackingId id = file();
    handle(NoticeKind.REPLIED, "Sudah dibuka.");
    siti.type("/hapus");
    siti.tap("Ya, hapus");

    assertThat(read(id).reporterErased()).isTrue();
    assertThat(traces.count("complaint_reporter")).isZero();
    assertThat(traces.count("notice")).isZero();
  }

  /** Files one with a name, a photo and a place, and returns its number. */
  private TrackingId file() {
    siti.type("/start aduan-DINKES");
    siti.tap("Pengaduan");
    siti.type(WORDS);
    siti.say(new Content.Attachment(Kind.PHOTO, "f1", NAME, null, 9L, "sejak pagi", null, false));
    siti.tap("Selesai");
    siti.tap("Hari ini");
    siti.type("Jalan Melati");
    siti.tap("Selesai");
    siti.tap("Lewati");
    siti.tap("Dengan nama");
    siti.type(NAME);
    siti.tap("Lewati");
    siti.tap("Kirim");
    return new TrackingId(
        NUMBER.matcher(siti.newest().text()).results().map(MatchResult::group).findFirst().get());
  }

  private Resident answered(String words) {
    handle(NoticeKind.REPLIED, words);
    say();
    return siti;
  }

  private void handle(NoticeKind kind, String words) {
    new OfficerDesk(engine.bean(DataSource.class), engine.bean(Vault.class), engine.clock())
        .handle(kind, words);
  }

  private void say() {
    traces.calls().forEach(siti::send);
  }

  private static ComplaintDetail read(TrackingId id) {
    Complaints complaints = new Complaints(engine.jdbc(), engine.bean(Vault.class));
    return complaints.detail(complaints.find(id).orElseThrow());
  }
}
