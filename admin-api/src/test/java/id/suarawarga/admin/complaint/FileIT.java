package id.suarawarga.admin.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Api;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileIT extends AdminServer {

  private static final byte[] CONTENT = {1, 2, 3};

  private String unit;
  private String path;
  private Api officer;

  @BeforeEach
  void file() {
    unit = samples.unit();
    String complaint = samples.complaint(unit);
    path = "/api/v1/complaints/" + complaint + samples.file(complaint, CONTENT);
    officer = staff.as(Role.OFFICER, unit);
  }

  @Test
  void aFileIsSavedUnderANameThatGivesNothingAway() {
    HttpResponse<byte[]> answer = officer.download(path);

    assertThat(answer.body()).isEqualTo(CONTENT);
    assertThat(header(answer, "Content-Type")).isEqualTo("image/jpeg");
    assertThat(header(answer, "Content-Disposition"))
        .isEqualTo("attachment; filename=\"foto-1.jpg\"");
  }

  @Test
  void aBrowserNeitherShowsNorGuessesNorKeepsIt() {
    HttpResponse<byte[]> answer = officer.download(path);

    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Content-Security-Policy")).contains("sandbox");
    assertThat(header(answer, "Cache-Control")).contains("no-store");
  }

  @Test
  void theFileOfAnotherUnitIsNotThere() {
    assertThat(staff.as(Role.OFFICER, samples.unit()).get(path).status()).isEqualTo(404);
  }

  @Test
  void theFileOfAnotherComplaintIsNotThere() {
    String other = "/api/v1/complaints/" + samples.complaint(unit);

    assertThat(officer.get(other + path.substring(path.indexOf("/attachments"))).status())
        .isEqualTo(404);
    assertThat(officer.get(other + "/attachments/" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "image/svg+xml", "application/octet-stream"})
  void nothingIsServedAsATypeThatIsNotStored(String type) {
    database
        .sql("update attachment set type = ? where id = ?::uuid")
        .params(type, path.substring(path.lastIndexOf('/') + 1))
        .update();

    assertThat(officer.get(path).status()).isEqualTo(404);
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
