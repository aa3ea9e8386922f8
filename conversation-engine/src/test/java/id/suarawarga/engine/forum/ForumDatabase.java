package id.suarawarga.engine.forum;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.testing.TestServers;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database with one unit, to which forums are given. */
final class ForumDatabase implements AutoCloseable {

  static final String UNIT = "DUKCAPIL";
  static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  static final Vault VAULT = new Vault("0123456789abcdef0123456789abcdef");

  final HikariDataSource source = TestServers.database();
  final JdbcClient jdbc = JdbcClient.create(source);
  final GivenForums given = new GivenForums(jdbc, VAULT);
  private final ForumClock clock =
      new ForumClock(jdbc, new TransactionTemplate(new JdbcTransactionManager(source)), JAKARTA);

  ForumDatabase() {
    jdbc.sql("insert into service_unit (code, name) values (?, 'Dukcapil')").param(UNIT).update();
  }

  /** As it does by itself at such a time. */
  void passTo(Instant now) {
    clock.run(now);
  }

  void forget() {
    jdbc.sql("truncate forum, forum_opinion, respondent, notice cascade").update();
  }

  @Override
  public void close() {
    source.close();
  }
}
