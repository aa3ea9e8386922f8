package id.suarawarga.gateway.webchat;

import id.suarawarga.gateway.channel.Time;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Rings for what other replicas have stored. Without the database nothing rings, and pages look for
 * themselves now and then. Stops before the web server does, so that open pages hold up no
 * shutdown.
 */
final class BellRinger implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(BellRinger.class);
  private static final int LISTEN_MILLIS = 1_000;
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final DataSource database;
  private final Bells bells;
  private final Time time;
  private volatile boolean running;
  private @Nullable Thread thread;

  BellRinger(DataSource database, Bells bells, Time time) {
    this.database = database;
    this.bells = bells;
    this.time = time;
  }

  @Override
  public synchronized void start() {
    running = true;
    thread = Thread.ofPlatform().name("web-chat-news").daemon().start(this::run);
  }

  @Override
  public synchronized void stop() {
    running = false;
    bells.close();
    if (thread != null) {
      thread.interrupt();
      thread = null;
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void run() {
    try {
      while (running) {
        listen();
        if (running) {
          time.pause(PAUSE);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void listen() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("listen " + WebEvents.NEWS);
      bells.ringAll(); // something may have been told while nobody listened
      PGConnection postgres = connection.unwrap(PGConnection.class);
      while (running) {
        ring(postgres.getNotifications(LISTEN_MILLIS));
      }
      statement.execute("unlisten " + WebEvents.NEWS);
    } catch (SQLException e) {
      if (running) {
        LOG.warn("no news of other replicas for a while: SQL state {}", e.getSQLState());
      }
    }
  }

  private void ring(PGNotification @Nullable [] news) {
    if (news != null) {
      for (PGNotification one : news) {
        bells.ring(UUID.fromString(one.getParameter()));
      }
    }
  }
}
