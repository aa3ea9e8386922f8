package id.suarawarga.engine.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes over a whole list of units and services: all of it, or nothing. */
public final class CatalogueImport {

  // The foreign key is checked at the end of the statement, so it does not matter that services
  // may be written before their units. xmax is 0 in a row that was inserted, not updated.
  private static final String UPSERT =
      """
      with units as (
        insert into service_unit (code, name)
        select code, name from unnest(:unitCodes, :unitNames) as given (code, name)
        on conflict (code) do update set name = excluded.name
        where service_unit.name <> excluded.name
        returning code, xmax = 0 as added
      ), services as (
        insert into public_service (code, unit_code, name, population)
        select * from unnest(:serviceCodes, :serviceUnits, :serviceNames, :populations)
        on conflict (code) do update
        set unit_code = excluded.unit_code, name = excluded.name,
            population = coalesce(excluded.population, public_service.population)
        where public_service.unit_code <> excluded.unit_code
           or public_service.name <> excluded.name
           or public_service.population is distinct from
              coalesce(excluded.population, public_service.population)
        returning code, unit_code, xmax = 0 as added
      ), raised as (
        update catalogue_version set version = version + 1
        where exists (select 1 from units) or exists (select 1 from services)
      )
      select
        array(select code from units where added order by code) as new_units,
        array(select code from units where not added order by code) as changed_units,
        array(select code from services where added order by code) as new_services,
        array(select code from services where not added order by code) as changed_services,
        array(
          -- The table itself still looks here as it did before the statement.
          select code || ': ' || before.unit_code || ' -> ' || services.unit_code
          from services join public_service as before using (code)
          where before.unit_code <> services.unit_code order by code) as moved_services
      """;

  private final JdbcClient jdbc;

  public CatalogueImport(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A service and its unit.
   *
   * @param population null leaves the number that is known as it is
   */
  public record Row(
      String unitCode,
      String unitName,
      String serviceCode,
      String serviceName,
      @Nullable Long population) {

    public Row {
      Code.require(unitCode);
      Code.require(serviceCode);
    }
  }

  /** How much an import did; rows that said nothing new are counted nowhere. */
  public record Result(long newUnits, long changedUnits, long newServices, long changedServices) {}

  /**
   * What an import did, as codes in their order.
   *
   * @param movedServices those of the changed ones that belong to another unit now, each with the
   *     units before and after, as in {@code KTP: DUKCAPIL -> KOTA}
   */
  public record Changes(
      List<String> newUnits,
      List<String> changedUnits,
      List<String> newServices,
      List<String> changedServices,
      List<String> movedServices) {

    public Result result() {
      return new Result(
          newUnits.size(), changedUnits.size(), newServices.size(), changedServices.size());
    }

    /** The same with no more than so many codes of each kind. */
    public Changes first(int count) {
      return new Changes(
          first(newUnits, count),
          first(changedUnits, count),
          first(newServices, count),
          first(changedServices, count),
          first(movedServices, count));
    }

    private static List<String> first(List<String> codes, int count) {
      return codes.stream().limit(count).toList();
    }
  }

  /**
   * Adds what is new and changes what is different. What the list does not name stays as it is.
   *
   * @param rows each service once, each unit always under the same name
   */
  public Changes apply(List<Row> rows) {
    List<ServiceUnit> units =
        rows.stream()
            .map(row -> new ServiceUnit(row.unitCode(), row.unitName(), true))
            .distinct()
            .sorted(Comparator.comparing(ServiceUnit::code))
            .toList();
    // In the order of their codes, so that two imports at once wait for each other and never
    // each for the other.
    List<Row> services = rows.stream().sorted(Comparator.comparing(Row::serviceCode)).toList();
    return jdbc.sql(UPSERT)
        .param("unitCodes", texts(units, ServiceUnit::code))
        .param("unitNames", texts(units, ServiceUnit::name))
        .param("serviceCodes", texts(services, Row::serviceCode))
        .param("serviceUnits", texts(services, Row::unitCode))
        .param("serviceNames", texts(services, Row::serviceName))
        .param("populations", services.stream().map(Row::population).toArray(Long[]::new))
        .query(CatalogueImport::changes)
        .single();
  }

  private static Changes changes(ResultSet row, int number) throws SQLException {
    return new Changes(
        codes(row, "new_units"),
        codes(row, "changed_units"),
        codes(row, "new_services"),
        codes(row, "changed_services"),
        codes(row, "moved_services"));
  }

  private static List<String> codes(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private static <T> String[] texts(List<T> rows, Function<T, String> column) {
    return rows.stream().map(column).toArray(String[]::new);
  }
}
