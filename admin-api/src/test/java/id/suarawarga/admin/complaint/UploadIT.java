package id.suarawarga.admin.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Answer;
import id.suarawarga.admin.testing.Api;
import id.suarawarga.engine.file.PdfSamples;
import id.suarawarga.engine.file.SampleFiles;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Files that officers send to residents. */
class UploadIT extends AdminServer {

  private String unit;
  private String path;
  private Api officer;

  @BeforeEach
  void complaint() {
    unit = samples.unit();
    path = "/api/v1/complaints/" + samples.complaint(unit);
    officer = staff.as(Role.OFFICER, unit);
  }

  @Test
  void aFileIsSentWithAReplyAndNobodyFindsWhereItWasTaken() {
    String id = upload("image/jpeg", SampleFiles.photoOnItsSide(40, 20));
    assertThat(reply(id).status()).isEqualTo(202);

    HttpResponse<byte[]> saved = officer.download(path + "/attachments/" + id);
    assertThat(saved.headers().firstValue("Content-Disposition").orElse("")).contains("foto-2.jpg");
    assertThat(new String(saved.body(), StandardCharsets.ISO_8859_1))
        .doesNotContain(SampleFiles.MARKER);
  }

  @Test
  void theComplaintTellsWhoSentWhichFileWithWhichMessage() {
    String id = upload("application/pdf", PdfSamples.withMetadata());
    reply(id);

    JsonNode shown = officer.get(path).json();
    assertThat(shown.at("/attachments/0/from").stringValue()).isEqualTo("RESIDENT");
    assertThat(shown.at("/attachments/1/from").stringValue()).isEqualTo("OFFICER");
    assertThat(shown.at("/messages/0/attachments/0").stringValue()).isEqualTo(id);
  }

  @Test
  void theReferralCountsWhatTheResidentSentOnly() {
    reply(upload("application/pdf", PdfSamples.withMetadata()));
    assertThat(officer.get("/api/v1/complaints/export?format=csv").text()).contains(",1,RECEIVED,");
  }

  @Test
  void whatIsNotSentIsNobodysToRead() {
    String id = upload("application/pdf", PdfSamples.withMetadata());

    assertThat(officer.get(path + "/attachments/" + id).status()).isEqualTo(404);
    assertThat(officer.get(path).json().path("attachments")).hasSize(1);
  }

  @Test
  void aFileGoesOnceAndWithItsOwnComplaintOnly() {
    String id = upload("application/pdf", PdfSamples.withMetadata());
    String other = "/api/v1/complaints/" + samples.complaint(unit);

    assertThat(reply(other, id).text()).contains("must be files of this complaint");
    assertThat(reply(id).status()).isEqualTo(202);
    assertThat(reply(id).status()).isEqualTo(400);
    assertThat(reply(UUID.randomUUID().toString()).status()).isEqualTo(400);
  }

  @Test
  void whatIsNoSafeFileIsRefusedWithACure() {
    Answer page = post("image/png", SampleFiles.text(SampleFiles.PAGE));
    Answer script = post("application/pdf", PdfSamples.withScriptByName());

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.text()).contains("must be a JPEG, PNG, WebP or PDF file");
    assertThat(script.text()).contains("print it to a new PDF");
    assertThat(post("text/html", SampleFiles.text("x")).status()).isEqualTo(415);
    assertThat(post("image/jpeg", new byte[21 << 20]).status()).isEqualTo(413);
  }

  @Test
  void anotherUnitFindsNoComplaintToUploadTo() {
    Api stranger = staff.as(Role.OFFICER, samples.unit()).with("Content-Type", "image/jpeg");

    assertThat(stranger.upload(path + "/files", SampleFiles.picture("jpg", 9, 9)).status())
        .isEqualTo(404);
  }

  @Test
  void theAuditKnowsThatAFileWasSentAndNothingOfIt() {
    reply(upload("application/pdf", PdfSamples.withMetadata()));

    String tracking = path.substring(path.lastIndexOf('/') + 1);
    assertThat(
            database
                .sql("select action from audit_entry where object = ? order by id")
                .param(tracking)
                .query(String.class)
                .list())
        .containsExactly("COMPLAINT_FILE_UPLOADED", "COMPLAINT_REPLIED");
  }

  private String upload(String type, byte[] content) {
    Answer answer = post(type, content);
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    return answer.json().path("id").stringValue();
  }

  private Answer post(String type, byte[] content) {
    return officer.with("Content-Type", type).upload(path + "/files", content);
  }

  private Answer reply(String file) {
    return reply(path, file);
  }

  private Answer reply(String complaint, String file) {
    return officer.post(
        complaint + "/replies", "{\"text\":\"Terlampir\",\"files\":[\"" + file + "\"]}");
  }
}
