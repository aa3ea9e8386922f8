package id.suarawarga.standalone;

import id.suarawarga.admin.AdminSettings;
import id.suarawarga.admin.account.Accounts;
import id.suarawarga.engine.catalogue.Catalogue;
import id.suarawarga.engine.catalogue.Catalogues;
import id.suarawarga.engine.catalogue.ServiceUnit;
import id.suarawarga.engine.forum.PublicForum;
import id.suarawarga.engine.forum.PublicForums;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.gateway.channel.ChannelStatus;
import id.suarawarga.standalone.demo.DemoData;
import id.suarawarga.standalone.landing.LandingController;
import id.suarawarga.standalone.landing.LandingState;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What the standalone adds to the gateway and the admin API. */
@Configuration(proxyBeanMethods = false)
class StandaloneConfiguration {

  @Bean
  @Order(1)
  ExampleCatalogue exampleCatalogue(
      JdbcClient jdbc, TransactionOperations transactions, AdminSettings settings) {
    return new ExampleCatalogue(jdbc, transactions, () -> LocalDate.now(settings.zone()));
  }

  @Bean
  DemoData demoData(
      JdbcOperations jdbc,
      TransactionOperations transactions,
      Vault vault,
      AdminSettings settings) {
    return new DemoData(jdbc, transactions, vault, settings.zone());
  }

  /** After the example, which is loaded into an empty catalogue only. */
  @Bean
  @Order(2)
  DemoMode demoMode(DemoData data, Environment environment, AdminSettings settings) {
    return new DemoMode(data, environment, () -> LocalDate.now(settings.zone()));
  }

  @Bean
  LandingController landingController(
      ObjectProvider<ChannelStatus> channels,
      DemoData demo,
      Catalogues catalogues,
      PublicForums forums,
      AdminSettings settings) {
    return new LandingController(
        () -> {
          Catalogue catalogue = catalogues.current();
          return new LandingState(
              channels.stream().toList(),
              demo.isThere(),
              catalogue.services().stream().filter(catalogue::isOpen).toList(),
              catalogue.units().stream().filter(ServiceUnit::active).toList(),
              openForums(forums, LocalDate.now(settings.zone())));
        });
  }

  @Bean
  StartBlock startBlock(
      Environment environment,
      Accounts accounts,
      AdminSettings settings,
      DemoMode demo,
      ObjectProvider<ChannelStatus> channels) {
    return new StartBlock(
        environment,
        () -> accounts.ensureFirstAdministrator(settings.adminPassword()),
        demo::report,
        channels.stream().toList(),
        System.out);
  }

  private static List<PublicForum> openForums(PublicForums forums, LocalDate today) {
    return forums.current().stream().filter(forum -> forum.takesOpinions(today)).toList();
  }
}
