package id.suarawarga.standalone;

import id.suarawarga.admin.AdminSettings;
import id.suarawarga.admin.account.Accounts;
import java.io.Console;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
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
    Path file =
        Path.of(environment.getRequiredProperty(EmbeddedServers.DATA_DIR), "first-password");
    FirstPassword password =
        new FirstPassword(
            () -> accounts.ensureFirstAdministrator(settings.adminPassword()), file, isTerminal());
    return new StartBlock(environment, password, System.out);
  }

  /** Also for what {@code mvn spring-boot:run} forks: it hands its own terminal on. */
  private static boolean isTerminal() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }
}
