package id.suarawarga.admin.page;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EtagTest {

  private record Thing(String name) {}

  private static final Thing CURRENT = new Thing("now");

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"*", " * "})
  void anyVersionIsAcceptedWhereNoneIsNamed(String header) {
    assertThatCode(() -> Etag.check(header, CURRENT)).doesNotThrowAnyException();
  }

  @Test
  void oneOfTheNamedVersionsMustBeTheCurrentOne() {
    String current = Etag.of(CURRENT);
    assertThatCode(() -> Etag.check("\"x\", " + current, CURRENT)).doesNotThrowAnyException();
    assertThatThrownBy(() -> Etag.check(Etag.of(new Thing("before")), CURRENT))
        .isInstanceOf(ChangedMeanwhileException.class);
  }

  @Test
  void aWeakTagNeverMatches() {
    assertThatThrownBy(() -> Etag.check("W/" + Etag.of(CURRENT), CURRENT))
        .isInstanceOf(ChangedMeanwhileException.class);
  }
}
