package id.suarawarga.gateway;

import org.flywaydb.core.Flyway;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Up when the engine's tables are as this version needs them. */
final class SchemaHealth extends AbstractHealthIndicator {

  private final Flyway engine;

  SchemaHealth(Flyway engine) {
    super("the engine's tables could not be checked");
    this.engine = engine;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    int pending = engine.info().pending().length;
    if (pending == 0) {
      health.up();
    } else {
      health.outOfService().withDetail("pendingMigrations", pending);
    }
  }
}
