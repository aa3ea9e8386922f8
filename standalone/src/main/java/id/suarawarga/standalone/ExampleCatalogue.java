package id.suarawarga.standalone;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.suarawarga.engine.catalogue.Periods;
import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.catalogue.ServiceUnit;
import id.suarawarga.engine.catalogue.Services;
import id.suarawarga.engine.catalogue.SurveyPeriod;
import id.suarawarga.engine.catalogue.Units;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A fictional city for the first start, so that there is something to ask about at once. */
final class ExampleCatalogue implements ApplicationRunner {

  private static final String FILE = "example-catalogue.csv";

  private final Units units;
  private final Services services;
  private final Periods periods;
  private final TransactionOperations transactions;
  private final Supplier<LocalDate> today;

  ExampleCatalogue(JdbcClient jdbc, TransactionOperations transactions, Supplier<LocalDate> today) {
    this.units = new Units(jdbc);
    this.services = new Services(jdbc);
    this.periods = new Periods(jdbc);
    this.transactions = transactions;
    this.today = today;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    load();
  }

  /** Loads it whole, unless the catalogue already has anything in it. */
  void load() {
    transactions.executeWithoutResult(
        status -> {
          if (isEmpty()) {
            rows().forEach(this::add);
            periodsOf(today.get()).forEach(periods::insert);
          }
        });
  }

  /** The units it brings. */
  static Set<String> unitCodes() {
    return rows().stream().map(row -> row.getField("unit_code")).collect(Collectors.toSet());
  }

  private boolean isEmpty() {
    return units.list().isEmpty() && periods.list().isEmpty();
  }

  private void add(NamedCsvRecord row) {
    String unit = row.getField("unit_code");
    units.insert(new ServiceUnit(unit, row.getField("unit_name"), true));
    services.insert(
        new PublicService(
            row.getField("service_code"),
            unit,
            row.getField("service_name"),
            Long.valueOf(row.getField("population")),
            Boolean.parseBoolean(row.getField("fee_free")),
            true));
  }

  private static List<NamedCsvRecord> rows() {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(
                    new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8))) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new IllegalStateException(FILE + " is not in the program", e);
    }
  }

  /** The year and the half of it that the day lies in. */
  private static List<SurveyPeriod> periodsOf(LocalDate day) {
    int year = day.getYear();
    boolean firstHalf = day.getMonth().compareTo(Month.JULY) < 0;
    LocalDate july = LocalDate.of(year, Month.JULY, 1);
    LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
    LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
    return List.of(
        new SurveyPeriod("TAHUN-" + year, "Tahun " + year, SurveyPeriod.Type.YEAR, first, last),
        new SurveyPeriod(
            "SEMESTER-%s-%d".formatted(firstHalf ? 1 : 2, year),
            "Semester %s %d".formatted(firstHalf ? "I" : "II", year),
            SurveyPeriod.Type.SEMESTER,
            firstHalf ? first : july,
            firstHalf ? july.minusDays(1) : last));
  }
}
