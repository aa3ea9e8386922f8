package id.suarawarga.standalone;

import id.suarawarga.admin.AdminSettings;
import id.suarawarga.admin.account.Accounts;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What the standalone adds to the gateway and the admin API. */
@Configuration(proxyBeanMethods = false)
class StandaloneConfiguration {

  @Bean
  ExampleCatalogue exampleCatalogue(
      JdbcClient jdbc, TransactionOperations transactions, AdminSettings settings) {
    return new ExampleCatalogue(jdbc, transactions, () -> LocalDate.now(settings.zone()));
  }

  @Bean
  StartBlock startBlock(Environment environment, Accounts accounts, AdminSettings settings) {
    return new StartBlock(
        environment, () -> accounts.ensureFirstAdministrator(settings.adminPassword()), System.out);
  }
}
