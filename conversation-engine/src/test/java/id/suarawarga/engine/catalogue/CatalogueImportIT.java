package id.suarawarga.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.catalogue.CatalogueImport.Changes;
import id.suarawarga.engine.catalogue.CatalogueImport.Result;
import id.suarawarga.engine.catalogue.CatalogueImport.Row;
import id.suarawarga.engine.testing.TestServers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class CatalogueImportIT {

  @AutoClose private HikariDataSource database;
  private JdbcClient jdbc;
  private CatalogueImport imports;

  @BeforeEach
  void start() {
    database = TestServers.database();
    jdbc = JdbcClient.create(database);
    imports = new CatalogueImport(jdbc);
  }

  @Test
  void newUnitsAndServicesAreAddedAndCounted() {
    Changes changes =
        imports.apply(List.of(row("KTP", "KTP-el", 1200L), row("AKTA", "Akta", null)));

    assertThat(changes.result()).isEqualTo(new Result(1, 0, 2, 0));
    assertThat(changes.newServices()).containsExactly("AKTA", "KTP");
    assertThat(changes.first(1).newServices()).containsExactly("AKTA");
    assertThat(new Services(jdbc).find("KTP"))
        .contains(new PublicService("KTP", "DUKCAPIL", "KTP-el", 1200L, false, true));
  }

  @Test
  void theSameListAgainChangesNothing() {
    imports.apply(List.of(row("KTP", "KTP-el", 1200L)));
    long version = new Catalogues(jdbc).current().version();

    assertThat(imports.apply(List.of(row("KTP", "KTP-el", 1200L))).result())
        .isEqualTo(new Result(0, 0, 0, 0));
    assertThat(new Catalogues(jdbc).current().version()).isEqualTo(version);
  }

  @Test
  void aChangedNameAndAnEmptyPopulationKeepThePopulationKnown() {
    imports.apply(List.of(row("KTP", "KTP-el", 1200L)));

    assertThat(imports.apply(List.of(row("KTP", "KTP", null))).result())
        .isEqualTo(new Result(0, 0, 0, 1));
    assertThat(new Services(jdbc).find("KTP").orElseThrow().population()).isEqualTo(1200L);
  }

  @Test
  void aServiceListedUnderAnotherUnitMovesThere() {
    imports.apply(List.of(row("KTP", "KTP-el", null)));

    Changes changes = imports.apply(List.of(new Row("KOTA", "Kota", "KTP", "KTP-el", null)));

    assertThat(changes.movedServices()).containsExactly("KTP: DUKCAPIL -> KOTA");
    assertThat(new Services(jdbc).find("KTP").orElseThrow().unitCode()).isEqualTo("KOTA");
  }

  @Test
  void oneImpossibleRowLeavesEverythingAsItWas() {
    List<Row> rows = List.of(row("KTP", "KTP-el", null), row("AKTA", "Akta", -1L));

    assertThatThrownBy(() -> imports.apply(rows)).isInstanceOf(DataAccessException.class);
    assertThat(new Units(jdbc).list()).isEmpty();
    assertThat(new Services(jdbc).list()).isEmpty();
  }

  private static Row row(String service, String name, @Nullable Long population) {
    return new Row("DUKCAPIL", "Dukcapil", service, name, population);
  }
}
