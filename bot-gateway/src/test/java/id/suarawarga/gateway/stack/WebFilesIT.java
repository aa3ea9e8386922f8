package id.suarawarga.gateway.stack;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.transcript.Transcript;
import id.suarawarga.engine.transcript.Transcripts;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an officer sends to somebody who has nothing but a browser. */
class WebFilesIT {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private WebStack stack;
  private WebChat chat;

  @BeforeEach
  void anOfficerSendsAPictureAndADocument() {
    stack = new WebStack();
    chat = new WebChat(stack);
    new Transcript(Transcripts.read("66-laporan-berkas-petugas.txt")).play(chat);
  }

  @AfterEach
  void close() {
    chat.close();
    stack.close();
  }

  @Test
  void theLinksInTheChatSaveWhatWasSent() throws Exception {
    assertThat(chat.files()).hasSize(2);

    HttpResponse<byte[]> letter = get(chat.files().getLast());
    assertThat(letter.statusCode()).isEqualTo(200);
    assertThat(new String(letter.body(), 0, 5)).isEqualTo("%PDF-");
    assertThat(header(letter, "Content-Type")).isEqualTo("application/pdf");
    assertThat(header(letter, "Content-Disposition"))
        .isEqualTo("attachment; filename=\"dokumen-2.pdf\"");
    assertThat(header(letter, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(letter, "Content-Security-Policy")).contains("sandbox");
    assertThat(header(letter, "Cache-Control")).contains("no-store");
  }

  @Test
  void aLinkThatIsOverOrMadeUpSaysWhatToDo() throws Exception {
    List<String> links = chat.files();
    stack.clock().advance(Duration.ofDays(7));

    for (String link : List.of(links.getFirst(), links.getFirst() + "A", "/chat/files/x")) {
      HttpResponse<byte[]> answer = get(link);
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(new String(answer.body())).contains("mintalah petugas mengirimnya");
    }
  }

  private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    return HTTP.send(HttpRequest.newBuilder(stack.url(path)).build(), BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
