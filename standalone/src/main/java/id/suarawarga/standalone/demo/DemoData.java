package id.suarawarga.standalone.demo;

import id.suarawarga.engine.catalogue.Periods;
import id.suarawarga.engine.catalogue.ServiceUnit;
import id.suarawarga.engine.catalogue.Services;
import id.suarawarga.engine.catalogue.Units;
import id.suarawarga.engine.privacy.Vault;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The demo data in the database: there whole, or not at all. */
public final class DemoData {

  private final JdbcClient jdbc;
  private final Units units;
  private final Services services;
  private final Periods periods;
  private final DemoRows rows;
  private final DemoComplaints complaints;
  private final DemoForum forum;
  private final TransactionOperations transactions;

  /**
   * Nothing is loaded yet.
   *
   * @param vault seals complaints and opinions
   * @param zone in which days begin
   */
  public DemoData(
      JdbcOperations jdbc, TransactionOperations transactions, Vault vault, ZoneId zone) {
    this.jdbc = JdbcClient.create(jdbc);
    this.units = new Units(this.jdbc);
    this.services = new Services(this.jdbc);
    this.periods = new Periods(this.jdbc);
    this.rows = new DemoRows(jdbc, zone);
    this.complaints = new DemoComplaints(this.jdbc, vault, zone);
    this.forum = new DemoForum(this.jdbc, vault, zone);
    this.transactions = transactions;
  }

  /**
   * Loads the year that ends yesterday, once, and never beside the units of a real city.
   *
   * @param harmless the units beside which it may stand: those of the example
   * @return whether the demo data are there now
   */
  public boolean load(LocalDate today, Set<String> harmless) {
    return Boolean.TRUE.equals(
        transactions.execute(
            status -> {
              if (!isThere() && harmless.containsAll(unitCodes())) {
                insert(DemoYear.before(today));
              }
              if (isThere() && !complaints.areThere()) {
                complaints.insert(DemoYear.complaints(today));
              }
              if (isThere() && !forum.isThere()) {
                forum.insert(today);
              }
              return isThere();
            }));
  }

  /** Takes out what {@link #load} brought; real responses, complaints and opinions stay. */
  public void remove() {
    transactions.executeWithoutResult(status -> new DemoRemoval(jdbc).run());
  }

  /** Whether any invented response is in the database. */
  public boolean isThere() {
    return jdbc.sql("select exists (select from survey_response where id between :first and :last)")
        .param("first", DemoResponse.FIRST_ID)
        .param("last", DemoResponse.LAST_ID)
        .query(Boolean.class)
        .single();
  }

  private void insert(DemoYear year) {
    DemoCity.units().forEach(units::insert);
    DemoCity.services().forEach(services::insert);
    year.periods().forEach(periods::insert);
    rows.insert(year.responses());
  }

  private Set<String> unitCodes() {
    return units.list().stream().map(ServiceUnit::code).collect(Collectors.toSet());
  }
}
