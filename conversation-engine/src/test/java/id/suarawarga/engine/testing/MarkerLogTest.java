package id.suarawarga.engine.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** A marker is found wherever in a log event it hides. */
class MarkerLogTest {

  private static final String MARKER = "zebra4711";
  private static final Logger LOG = LoggerFactory.getLogger(MarkerLogTest.class);

  static Stream<Runnable> leaks() {
    RuntimeException deep = new RuntimeException("outer", new RuntimeException("Zebra4711"));
    return Stream.of(
        () -> LOG.trace("it is zebra4711"),
        () -> LOG.debug("it is {}", MARKER),
        () -> LOG.info("an argument too many", MARKER),
        () -> LOG.error("it failed", deep),
        () -> LOG.atWarn().addKeyValue("user", MARKER).log("a pair"),
        () -> withMdc(() -> LOG.info("in the context")));
  }

  @ParameterizedTest
  @MethodSource("leaks")
  void aMarkerIsFoundWhereverItHides(Runnable leak) {
    try (MarkerLog log = MarkerLog.open()) {
      log.assertKeepsSecret(MARKER);
      leak.run();
      assertThatThrownBy(() -> log.assertKeepsSecret(MARKER)).isInstanceOf(AssertionError.class);
    }
  }

  private static void withMdc(Runnable logging) {
    MDC.setContextMap(Map.of("user", MARKER));
    logging.run();
    MDC.clear();
  }
}
