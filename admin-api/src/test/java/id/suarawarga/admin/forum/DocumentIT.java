package id.suarawarga.admin.forum;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Answer;
import id.suarawarga.admin.testing.Api;
import id.suarawarga.admin.testing.ForumSamples;
import id.suarawarga.engine.file.PdfSamples;
import id.suarawarga.engine.forum.ForumState;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentIT extends AdminServer {

  private Api admin;
  private String list;

  @BeforeEach
  void forum() {
    String unit = samples.unit();
    admin = staff.as(Role.UNIT_ADMIN, unit);
    list = "/api/v1/forums/" + samples.forums().forum(unit, ForumState.DRAFT) + "/documents";
  }

  @Test
  void aDocumentIsSavedUnderANameOfOurs() {
    String path = upload("Naskah%20rancangan", ForumSamples.PDF).header("Location");
    HttpResponse<byte[]> answer = admin.download(path);

    assertThat(new String(answer.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
    assertThat(header(answer, "Content-Disposition"))
        .isEqualTo("attachment; filename=\"dokumen-1.pdf\"");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(admin.get(list).text()).contains("\"title\":\"Naskah rancangan\"");
  }

  @Test
  void itsBytesTellWhetherItIsOneAndWhetherItIsSafe() {
    byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    assertThat(upload("Halaman", page).status()).isEqualTo(400);
    assertThat(upload("Kosong", new byte[0]).status()).isEqualTo(400);
    assertThat(upload("Naskah", PdfSamples.withEmbeddedFile()).status()).isEqualTo(400);
    assertThat(upload("Naskah", PdfSamples.withMetadata()).status()).isEqualTo(201);
    assertThat(admin.get(list).json().path("items").size()).isOne();
  }

  @Test
  void aTitleIsOneLineThatSaysSomething() {
    assertThat(upload("%20", ForumSamples.PDF).status()).isEqualTo(400);
    assertThat(upload("a%0Ab", ForumSamples.PDF).status()).isEqualTo(400);
  }

  @Test
  void aFileThatIsTooLargeIsRefused() {
    Answer answer = upload("Besar", new byte[(3 << 20) + 1]);
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.detail()).contains("3 MB");
  }

  @Test
  void whatIsTakenAwayIsGone() {
    String path = upload("Naskah", ForumSamples.PDF).header("Location");
    assertThat(admin.send("DELETE", path, "").status()).isEqualTo(204);
    assertThat(admin.get(path).status()).isEqualTo(404);
    assertThat(admin.send("DELETE", path, "").status()).isEqualTo(404);
  }

  @Test
  void onceTheResultIsPublishedNothingIsAddedOrTakenAway() {
    String path = upload("Naskah", ForumSamples.PDF).header("Location");
    database
        .sql("update forum set state = 'REPORTED' where code = ?")
        .param(list.split("/")[4])
        .update();
    assertThat(upload("Lain", ForumSamples.PDF).status()).isEqualTo(409);
    assertThat(admin.send("DELETE", path, "").status()).isEqualTo(409);
    assertThat(admin.get(path).status()).isEqualTo(200);
  }

  @Test
  void aFileThatNothingNamesGoesFromTheDisk() {
    long before = removals();
    String path = upload("Naskah", ForumSamples.PDF).header("Location");
    assertThat(removals()).as("it is named").isEqualTo(before);
    admin.send("DELETE", path, "");
    assertThat(removals()).as("not any more").isEqualTo(before + 1);
    for (int other = 0; other < 8; other++) {
      upload("Naskah", ForumSamples.PDF);
    }
    assertThat(upload("Terlalu%20banyak", ForumSamples.PDF).status()).isEqualTo(409);
    assertThat(removals()).as("never was").isEqualTo(before + 2);
  }

  private long removals() {
    return database.sql("select count(*) from file_removal").query(Long.class).single();
  }

  private Answer upload(String title, byte[] file) {
    return admin.with("Content-Type", "application/pdf").upload(list + "?title=" + title, file);
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
