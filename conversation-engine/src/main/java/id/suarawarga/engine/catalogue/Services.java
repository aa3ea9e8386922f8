package id.suarawarga.engine.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The services in the database, inactive ones too. They are never deleted, only made inactive. */
public final class Services {

  private static final String SELECT =
      "select code, unit_code, name, population, fee_free, active from public_service ";

  private final JdbcClient jdbc;

  public Services(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All services, by code. */
  public List<PublicService> list() {
    return jdbc.sql(SELECT + "order by code").query(Services::service).list();
  }

  public Optional<PublicService> find(String code) {
    return jdbc.sql(SELECT + "where code = :code")
        .param("code", code)
        .query(Services::service)
        .optional();
  }

  /** As {@link #find}, and nobody else changes the service before this transaction ends. */
  public Optional<PublicService> findForUpdate(String code) {
    return jdbc.sql(SELECT + "where code = :code for update")
        .param("code", code)
        .query(Services::service)
        .optional();
  }

  /**
   * Adds a service to a unit that exists.
   *
   * @return false, and nothing is changed, when the code is taken
   */
  public boolean insert(PublicService service) {
    String insert =
        """
        with changed as (
          insert into public_service (code, unit_code, name, population, fee_free, active)
          values (:code, :unitCode, :name, :population, :feeFree, :active)
          on conflict do nothing
          returning code)
        """;
    return write(insert, service);
  }

  /**
   * Replaces the service of this code. Responses given so far stay with the unit they were given
   * to.
   *
   * @return false when there is none
   */
  public boolean update(PublicService service) {
    String update =
        """
        with changed as (
          update public_service
          set unit_code = :unitCode, name = :name, population = :population,
              fee_free = :feeFree, active = :active
          where code = :code
          returning code)
        """;
    return write(update, service);
  }

  private boolean write(String sql, PublicService service) {
    return jdbc.sql(sql + CatalogueVersion.RAISE)
            .param("code", service.code())
            .param("unitCode", service.unitCode())
            .param("name", service.name())
            .param("population", service.population(), Types.BIGINT)
            .param("feeFree", service.feeFree())
            .param("active", service.active())
            .update()
        == 1;
  }

  private static PublicService service(ResultSet row, int number) throws SQLException {
    return new PublicService(
        row.getString("code"),
        row.getString("unit_code"),
        row.getString("name"),
        row.getObject("population", Long.class),
        row.getBoolean("fee_free"),
        row.getBoolean("active"));
  }
}
