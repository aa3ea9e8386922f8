package id.suarawarga.engine.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The units in the database, inactive ones too. Units are never deleted, only made inactive. */
public final class Units {

  private final JdbcClient jdbc;

  public Units(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All units, by code. */
  public List<ServiceUnit> list() {
    return jdbc.sql("select code, name, active from service_unit order by code")
        .query(Units::unit)
        .list();
  }

  public Optional<ServiceUnit> find(String code) {
    return jdbc.sql("select code, name, active from service_unit where code = :code")
        .param("code", code)
        .query(Units::unit)
        .optional();
  }

  /** As {@link #find}, and nobody else changes the unit before this transaction ends. */
  public Optional<ServiceUnit> findForUpdate(String code) {
    return jdbc.sql("select code, name, active from service_unit where code = :code for update")
        .param("code", code)
        .query(Units::unit)
        .optional();
  }

  /**
   * Adds a unit.
   *
   * @return false, and nothing is changed, when the code is taken
   */
  public boolean insert(ServiceUnit unit) {
    String insert =
        """
        with changed as (
          insert into service_unit (code, name, active) values (:code, :name, :active)
          on conflict do nothing
          returning code)
        """;
    return write(insert, unit);
  }

  /**
   * Gives the unit of this code a new name and state.
   *
   * @return false when there is none
   */
  public boolean update(ServiceUnit unit) {
    String update =
        """
        with changed as (
          update service_unit set name = :name, active = :active where code = :code
          returning code)
        """;
    return write(update, unit);
  }

  private boolean write(String sql, ServiceUnit unit) {
    return jdbc.sql(sql + CatalogueVersion.RAISE)
            .param("code", unit.code())
            .param("name", unit.name())
            .param("active", unit.active())
            .update()
        == 1;
  }

  private static ServiceUnit unit(ResultSet row, int number) throws SQLException {
    return new ServiceUnit(row.getString("code"), row.getString("name"), row.getBoolean("active"));
  }
}
