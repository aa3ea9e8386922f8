package id.suarawarga.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.catalogue.ServiceUnit;
import id.suarawarga.engine.catalogue.Services;
import id.suarawarga.engine.catalogue.Units;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.testing.TestServers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A city of one unit, beside which the demo may stand. */
final class DemoDatabase implements AutoCloseable {

  static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
  static final Vault VAULT = new Vault("a master key for tests, 32 characters and more");

  final HikariDataSource source = TestServers.database();
  final JdbcClient jdbc = JdbcClient.create(source);
  final TransactionTemplate transactions =
      new TransactionTemplate(new JdbcTransactionManager(source));
  final DemoData demo = new DemoData(new JdbcTemplate(source), transactions, VAULT, ZONE);

  DemoDatabase() {
    new Units(jdbc).insert(new ServiceUnit("OURS", "Unit kami", true));
    new Services(jdbc).insert(new PublicService("OURS-1", "OURS", "Satu", 100L, true, true));
  }

  void load() {
    assertThat(demo.load(TODAY, Set.of("OURS"))).isTrue();
  }

  /** How many rows of a table meet a condition, both constants of a test. */
  int count(String table, String condition) {
    return jdbc.sql("select count(*) from " + table + " where " + condition)
        .query(Integer.class)
        .single();
  }

  @Override
  public void close() {
    source.close();
  }
}
