package id.suarawarga.admin;

import id.suarawarga.engine.ComplaintSettings;
import id.suarawarga.engine.complaint.ComplaintCourses;
import id.suarawarga.engine.complaint.ComplaintHandling;
import id.suarawarga.engine.complaint.Complaints;
import id.suarawarga.engine.complaint.Escalations;
import id.suarawarga.engine.complaint.Holidays;
import id.suarawarga.engine.complaint.OfficerFiles;
import id.suarawarga.engine.file.FileRemovals;
import id.suarawarga.engine.file.FileStore;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine's tables of complaints, whose words open with the master key only. */
@Configuration(proxyBeanMethods = false)
class ComplaintTables {

  @Bean
  Holidays holidays(JdbcClient database) {
    return new Holidays(database);
  }

  @Bean
  Complaints complaints(JdbcClient database, AdminSettings settings) {
    return new Complaints(database, settings.vault());
  }

  /** For those who ask for it by name: the gateway may have one in the same process. */
  @Bean(defaultCandidate = false)
  FileStore adminFiles(@Value("${suara.data-dir:data}") Path data, AdminSettings settings) {
    return new FileStore(data, settings.vault());
  }

  /** What is due goes by the gateway, which shares the folder. */
  @Bean(defaultCandidate = false)
  FileRemovals adminRemovals(JdbcClient database, @Qualifier("adminFiles") FileStore files) {
    return new FileRemovals(database, files);
  }

  @Bean
  OfficerFiles officerFiles(
      JdbcClient database,
      @Qualifier("adminRemovals") FileRemovals removals,
      @Qualifier("adminClock") Clock clock) {
    return new OfficerFiles(database, removals, clock);
  }

  @Bean
  ComplaintHandling complaintHandling(
      JdbcClient database,
      Holidays holidays,
      AdminSettings settings,
      ComplaintSettings complaints,
      @Qualifier("adminClock") Clock clock) {
    return new ComplaintHandling(
        database, settings.vault(), () -> holidays.deadlines(complaints.days()), clock);
  }

  @Bean
  Escalations escalations(
      JdbcClient database,
      Holidays holidays,
      AdminSettings settings,
      ComplaintSettings complaints) {
    return new Escalations(database, () -> holidays.deadlines(complaints.days()), settings.zone());
  }

  @Bean
  ComplaintCourses complaintCourses(JdbcClient database, AdminSettings settings) {
    return new ComplaintCourses(database, settings.zone());
  }
}
