package id.suarawarga.gateway.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suarawarga.engine.file.FileStore;
import id.suarawarga.engine.outbox.SettableClock;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.gateway.channel.ManualTime;
import id.suarawarga.gateway.testing.TestFiles;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SharedFilesTest {

  @TempDir Path data;

  private final Vault vault = new Vault("a master key for tests, long enough");
  private final FileLinks links = new FileLinks("https://kota.example", vault, new SettableClock());
  private SharedFiles shared;
  private int open;

  @BeforeEach
  void aFile() {
    FileStore files = new FileStore(data, vault);
    files.write(TestFiles.LETTER.id(), new byte[] {1, 2, 3});
    AddressLimit ample = new AddressLimit(1_000, new ManualTime());
    shared = new SharedFiles(links, files, new WebChatLimits(ample, ample));
  }

  @Test
  void slowReadersHoldNoMoreFilesInMemoryThanFit() throws IOException {
    assertThatThrownBy(() -> get(new Slow())).isInstanceOf(WebChatProblem.class);
    assertThat(open).isEqualTo(SharedFiles.MOST_AT_ONCE);

    MockHttpServletResponse response = new MockHttpServletResponse();
    get(response);
    assertThat(response.getContentAsByteArray()).containsExactly(1, 2, 3);
  }

  private void get(MockHttpServletResponse response) throws IOException {
    String link = links.to(TestFiles.LETTER);
    shared.get(link.substring(link.lastIndexOf('/') + 1), new MockHttpServletRequest(), response);
  }

  /** While it reads, another one like it begins. */
  private final class Slow extends MockHttpServletResponse {

    @Override
    public ServletOutputStream getOutputStream() {
      open++;
      try {
        get(new Slow());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return super.getOutputStream();
    }
  }
}
