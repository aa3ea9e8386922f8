package id.suarawarga.engine.forum;

import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells when somebody waits for a lock, so that a race is the same each time. */
record LockWatch(JdbcClient jdbc) {

  void awaitSomebody() {
    String sql =
        """
        select exists (
          select from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock')
        """;
    Awaitility.await().until(() -> jdbc.sql(sql).query(Boolean.class).single());
  }
}
