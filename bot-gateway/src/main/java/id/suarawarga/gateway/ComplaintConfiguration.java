package id.suarawarga.gateway;

import id.suarawarga.engine.ComplaintSettings;
import id.suarawarga.engine.EngineSettings;
import id.suarawarga.engine.complaint.ComplaintClock;
import id.suarawarga.engine.complaint.Holidays;
import id.suarawarga.engine.complaint.WaitingNotices;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.Respondents;
import id.suarawarga.gateway.channel.Intake;
import id.suarawarga.gateway.clock.Chore;
import id.suarawarga.gateway.clock.Notices;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Wires what time does to complaints, and how residents hear of them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ComplaintSettings.class)
class ComplaintConfiguration {

  @Bean
  Chore complaintTimes(
      JdbcClient database,
      TransactionOperations transactions,
      Vault vault,
      EngineSettings engine,
      ComplaintSettings complaints) {
    Holidays holidays = new Holidays(database);
    ComplaintClock times =
        new ComplaintClock(
            database,
            transactions,
            vault,
            () -> holidays.deadlines(complaints.days()),
            engine.zone());
    return new Chore("complaints", times::run);
  }

  @Bean
  Notices notices(JdbcClient database, Respondents respondents, Intake intake, Clock clock) {
    return new Notices(new WaitingNotices(database), respondents, intake, clock);
  }
}
