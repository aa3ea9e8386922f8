package id.suarawarga.engine.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/**
 * All that our packages log, at every level, while it is open. A test puts markers where texts,
 * names and numbers of residents go, and asks that none of them comes out here.
 */
public final class MarkerLog implements AutoCloseable {

  private final Logger logger = (Logger) LoggerFactory.getLogger("id.suarawarga");
  private final Level before = logger.getLevel();
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Collector collector = new Collector();

  private MarkerLog() {}

  /** Begins to listen. */
  public static MarkerLog open() {
    MarkerLog log = new MarkerLog();
    log.collector.setContext(log.logger.getLoggerContext());
    log.collector.start();
    log.logger.addAppender(log.collector);
    log.logger.setLevel(Level.TRACE);
    return log;
  }

  /** Every event with all that an appender could print of it. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** Fails when a line contains the marker, in capitals or not. */
  public void assertKeepsSecret(String marker) {
    assertThat(lines).noneMatch(line -> line.toLowerCase().contains(marker.toLowerCase()));
  }

  /** Fails unless something was logged that contains these words. */
  public void assertSays(String words) {
    assertThat(lines).anyMatch(line -> line.contains(words));
  }

  @Override
  public void close() {
    logger.detachAppender(collector);
    logger.setLevel(before);
    collector.stop();
  }

  private static String everythingIn(ILoggingEvent event) {
    String trace =
        event.getThrowableProxy() == null
            ? ""
            : ThrowableProxyUtil.asString(event.getThrowableProxy());
    return String.join(
        " | ",
        event.getLevel() + " " + event.getLoggerName() + " [" + event.getThreadName() + "]",
        event.getFormattedMessage(),
        Arrays.toString(event.getArgumentArray()),
        event.getMDCPropertyMap().toString(),
        Objects.toString(event.getMarkerList()),
        Objects.toString(event.getKeyValuePairs()),
        trace);
  }

  private final class Collector extends AppenderBase<ILoggingEvent> {
    @Override
    protected void append(ILoggingEvent event) {
      lines.add(everythingIn(event));
    }
  }
}
