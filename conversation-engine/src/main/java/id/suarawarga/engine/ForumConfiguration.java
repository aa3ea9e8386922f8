package id.suarawarga.engine;

import id.suarawarga.engine.feature.OutcomeWriter;
import id.suarawarga.engine.forum.ForumClock;
import id.suarawarga.engine.forum.OpinionChangedWriter;
import id.suarawarga.engine.forum.OpinionSentWriter;
import id.suarawarga.engine.forum.OpinionWithdrawnWriter;
import id.suarawarga.engine.forum.PublicForums;
import id.suarawarga.engine.forum.VoteCastWriter;
import id.suarawarga.engine.privacy.Vault;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires what residents, and time, do about forums. */
@Configuration(proxyBeanMethods = false)
class ForumConfiguration {

  @Bean
  PublicForums publicForums(JdbcClient database, EngineSettings settings) {
    return new PublicForums(database, settings.zone());
  }

  @Bean
  OutcomeWriter<?> opinionSentWriter(JdbcClient database, Vault vault) {
    return new OpinionSentWriter(database, vault);
  }

  @Bean
  OutcomeWriter<?> opinionChangedWriter(JdbcClient database, Vault vault) {
    return new OpinionChangedWriter(database, vault);
  }

  @Bean
  OutcomeWriter<?> voteCastWriter(JdbcClient database) {
    return new VoteCastWriter(database);
  }

  @Bean
  OutcomeWriter<?> opinionWithdrawnWriter(JdbcClient database) {
    return new OpinionWithdrawnWriter(database);
  }

  @Bean
  ForumClock forumClock(JdbcClient database, DataSource source, EngineSettings settings) {
    return new ForumClock(
        database, new TransactionTemplate(new JdbcTransactionManager(source)), settings.zone());
  }
}
