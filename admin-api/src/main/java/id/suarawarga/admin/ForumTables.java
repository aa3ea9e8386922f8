package id.suarawarga.admin;

import id.suarawarga.engine.forum.AttendanceList;
import id.suarawarga.engine.forum.CommitmentHandling;
import id.suarawarga.engine.forum.Commitments;
import id.suarawarga.engine.forum.ForumAgenda;
import id.suarawarga.engine.forum.ForumDocuments;
import id.suarawarga.engine.forum.ForumDuties;
import id.suarawarga.engine.forum.ForumHandling;
import id.suarawarga.engine.forum.ForumOpinions;
import id.suarawarga.engine.forum.ForumResult;
import id.suarawarga.engine.forum.Forums;
import id.suarawarga.engine.forum.MinutesBook;
import id.suarawarga.engine.forum.OpinionFiles;
import id.suarawarga.engine.forum.OpinionHandling;
import id.suarawarga.engine.forum.Reminders;
import id.suarawarga.engine.forum.Votes;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine's tables of forums, whose opinions open with the master key only. */
@Configuration(proxyBeanMethods = false)
class ForumTables {

  @Bean
  Votes votes(JdbcClient database) {
    return new Votes(database);
  }

  @Bean
  Forums forums(JdbcClient database) {
    return new Forums(database);
  }

  @Bean
  ForumHandling forumHandling(
      JdbcClient database, Forums forums, @Qualifier("adminClock") Clock clock) {
    return new ForumHandling(database, forums, new ForumResult(database), clock);
  }

  @Bean
  ForumDocuments forumDocuments(JdbcClient database) {
    return new ForumDocuments(database);
  }

  @Bean
  ForumAgenda forumAgenda(JdbcClient database) {
    return new ForumAgenda(database);
  }

  @Bean
  ForumOpinions forumOpinions(JdbcClient database, AdminSettings settings) {
    return new ForumOpinions(database, settings.vault());
  }

  @Bean
  OpinionFiles opinionFiles(JdbcClient database) {
    return new OpinionFiles(database);
  }

  @Bean
  OpinionHandling opinionHandling(JdbcClient database, @Qualifier("adminClock") Clock clock) {
    return new OpinionHandling(database, clock);
  }

  @Bean
  AttendanceList attendanceList(JdbcClient database, AdminSettings settings) {
    return new AttendanceList(database, settings.vault());
  }

  @Bean
  MinutesBook minutesBook(JdbcClient database) {
    return new MinutesBook(database);
  }

  @Bean
  Commitments commitments(JdbcClient database) {
    return new Commitments(database);
  }

  @Bean
  CommitmentHandling commitmentHandling(
      JdbcClient database, Commitments commitments, @Qualifier("adminClock") Clock clock) {
    return new CommitmentHandling(commitments, new ForumResult(database), clock);
  }

  @Bean
  Reminders reminders(JdbcClient database) {
    return new Reminders(database);
  }

  @Bean
  ForumDuties forumDuties(JdbcClient database, AdminSettings settings) {
    return new ForumDuties(database, settings.zone());
  }
}
