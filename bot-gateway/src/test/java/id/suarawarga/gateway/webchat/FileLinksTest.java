package id.suarawarga.gateway.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.file.FileType;
import id.suarawarga.engine.message.Extra;
import id.suarawarga.engine.outbox.SettableClock;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.gateway.testing.TestFiles;
import id.suarawarga.gateway.webchat.FileLinks.Linked;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileLinksTest {

  private static final Extra.StoredFile LETTER = TestFiles.LETTER;

  private final SettableClock clock = new SettableClock();
  private final FileLinks links = links("a master key for tests, 32 characters and more");

  @Test
  void aLinkOpensItsFile() {
    assertThat(links.to(LETTER)).startsWith("https://kota.example/chat/files/");
    assertThat(open(links.to(LETTER)))
        .contains(new Linked(LETTER.id(), "dokumen-2.pdf", FileType.PDF));
  }

  @Test
  void aLinkIsValidForAWeek() {
    String link = links.to(LETTER);
    clock.advance(FileLinks.VALID.minusSeconds(1));
    assertThat(open(link)).isPresent();
    clock.advance(Duration.ofSeconds(1));
    assertThat(open(link)).isEmpty();
  }

  @Test
  void noTwoLinksAreAlikeSoThatNoneCanBeRecognised() {
    assertThat(links.to(LETTER)).isNotEqualTo(links.to(LETTER));
  }

  @Test
  void aLinkOfAnotherCityOpensNothing() {
    assertThat(open(links("another master key for tests, long enough").to(LETTER))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "%2e%2e", "AAAA", "00000000-0000-0000-0000-000000000002"})
  void whatIsMadeUpOpensNothing(String token) {
    assertThat(links.open(token)).isEmpty();
  }

  private Optional<Linked> open(String link) {
    return links.open(link.substring(link.lastIndexOf('/') + 1));
  }

  private FileLinks links(String secret) {
    return new FileLinks("https://kota.example/", new Vault(secret), clock);
  }
}
