package id.suarawarga.admin.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlackoutTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Hubungi 081234567890 ya, Hubungi █████ ya",
        "WA 0812-3456-7890, WA █████",
        "WA +62 812 3456 7890 malam, WA █████ malam",
        "WA 62812 3456 789, WA █████",
        "Telepon (021) 555 0123., Telepon █████.",
        "NIK 3275011203450001 hilang, NIK █████ hilang",
        "NIK 3275.0112.0345.0001, NIK █████",
        "Tulis ke budi.s@contoh.co.id., Tulis ke █████."
      })
  void numbersAndAddressesOfPersonsAreBlackedOut(String text, String black) {
    assertThat(Blackout.suggest(text)).isEqualTo(black);
  }

  /** Whoever writes one shall not keep those busy who read it. */
  @Test
  void aLongWordIsReadOnce() {
    String word = "a".repeat(200_000);
    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Blackout.suggest(word)))
        .isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Biaya Rp 1.500.000 terlalu mahal",
        "Sejak 2024-05-12 pukul 08.30",
        "Perda 14/2017 pasal 3",
        "Loket 05 dan 06 tutup",
        "Antrean 150 orang, 3 loket"
      })
  void amountsDatesAndCountsStay(String text) {
    assertThat(Blackout.suggest(text)).isEqualTo(text);
  }
}
