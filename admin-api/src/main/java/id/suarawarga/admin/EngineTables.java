package id.suarawarga.admin;

import id.suarawarga.engine.catalogue.CatalogueImport;
import id.suarawarga.engine.catalogue.Periods;
import id.suarawarga.engine.catalogue.Services;
import id.suarawarga.engine.catalogue.Units;
import id.suarawarga.engine.messaging.MessagingCosts;
import id.suarawarga.engine.messaging.UndeliveredMessages;
import id.suarawarga.engine.survey.SurveyResponses;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The engine's tables that officials look into and change. */
@Configuration(proxyBeanMethods = false)
class EngineTables {

  @Bean
  Units units(JdbcClient database) {
    return new Units(database);
  }

  @Bean
  Services services(JdbcClient database) {
    return new Services(database);
  }

  @Bean
  Periods periods(JdbcClient database) {
    return new Periods(database);
  }

  @Bean
  CatalogueImport catalogueImport(JdbcClient database) {
    return new CatalogueImport(database);
  }

  @Bean
  UndeliveredMessages undeliveredMessages(JdbcClient database) {
    return new UndeliveredMessages(database, Clock.systemUTC());
  }

  @Bean
  MessagingCosts messagingCosts(JdbcClient database, @Qualifier("adminZone") ZoneId zone) {
    return new MessagingCosts(database, zone);
  }

  @Bean
  SurveyResponses surveyResponses(JdbcClient database, TransactionOperations transaction) {
    return new SurveyResponses(database, transaction);
  }
}
