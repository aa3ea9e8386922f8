package id.suarawarga.engine;

import id.suarawarga.engine.complaint.ComplaintClock;
import id.suarawarga.engine.complaint.ComplaintFiledWriter;
import id.suarawarga.engine.complaint.Holidays;
import id.suarawarga.engine.complaint.TicketAnsweredWriter;
import id.suarawarga.engine.complaint.TicketJudgedWriter;
import id.suarawarga.engine.complaint.TicketRatedWriter;
import id.suarawarga.engine.feature.OutcomeWriter;
import id.suarawarga.engine.file.WaitingFiles;
import id.suarawarga.engine.notice.NoticeTakenWriter;
import id.suarawarga.engine.notice.Notices;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.AccountAddresses;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires what residents do about complaints. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ComplaintSettings.class)
class ComplaintConfiguration {

  @Bean
  OutcomeWriter<?> complaintFiledWriter(
      JdbcClient database, Vault vault, ComplaintSettings settings) {
    Holidays holidays = new Holidays(database);
    return new ComplaintFiledWriter(database, vault, () -> holidays.deadlines(settings.days()));
  }

  @Bean
  OutcomeWriter<?> ticketAnsweredWriter(JdbcClient database, Vault vault) {
    return new TicketAnsweredWriter(database, vault);
  }

  @Bean
  OutcomeWriter<?> ticketJudgedWriter(JdbcClient database, Vault vault) {
    return new TicketJudgedWriter(database, vault);
  }

  @Bean
  OutcomeWriter<?> ticketRatedWriter(JdbcClient database, Vault vault) {
    return new TicketRatedWriter(database, vault);
  }

  @Bean
  OutcomeWriter<?> noticeTakenWriter(JdbcClient database) {
    return new NoticeTakenWriter(database);
  }

  @Bean
  ComplaintClock complaintClock(
      JdbcClient database,
      DataSource source,
      Vault vault,
      ComplaintSettings settings,
      EngineSettings engine) {
    Holidays holidays = new Holidays(database);
    return new ComplaintClock(
        database,
        new TransactionTemplate(new JdbcTransactionManager(source)),
        vault,
        () -> holidays.deadlines(settings.days()),
        engine.zone());
  }

  @Bean
  AccountAddresses accountAddresses(JdbcClient database, Vault vault) {
    return new AccountAddresses(database, vault);
  }

  @Bean
  Notices notices(JdbcClient database, Vault vault) {
    return new Notices(database, vault);
  }

  @Bean
  WaitingFiles waitingFiles(JdbcClient database, Vault vault, Clock clock) {
    return new WaitingFiles(database, vault, clock);
  }
}
