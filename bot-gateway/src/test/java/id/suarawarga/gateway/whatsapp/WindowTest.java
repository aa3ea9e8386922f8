package id.suarawarga.gateway.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;

class WindowTest {

  private static final Instant WORD = Instant.parse("2026-11-20T01:00:00Z");

  @ParameterizedTest
  @CsvSource({"PT0S, false", "PT23H58M59S, false", "PT23H59M, true", "P3D, true", "-PT1H, false"})
  void itIsOpenForADayLessAMinuteFromTheLastWord(Duration later, boolean closed) {
    Window window = new Window(_ -> Optional.of(WORD), () -> WORD.plus(later));
    assertThat(window.lastWord(7).filter(window::isClosedAfter).isPresent()).isEqualTo(closed);
  }

  @Test
  void whereNobodyKnowsMetaDecides() {
    assertThat(new Window(_ -> Optional.empty(), () -> WORD).lastWord(7)).isEmpty();
    assertThat(new Window(WindowTest::away, () -> WORD).lastWord(7)).isEmpty();
  }

  private static Optional<Instant> away(long id) {
    throw new DataAccessResourceFailureException("the database is away");
  }
}
