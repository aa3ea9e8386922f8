package id.suarawarga.gateway.delivery;

import id.suarawarga.engine.message.Account;
import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Down while an account waits for an operator; the log says what to do. */
public final class DeliveryHealth extends AbstractHealthIndicator {

  private final Lines lines;

  public DeliveryHealth(Lines lines) {
    super("the accounts could not be asked");
    this.lines = lines;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    List<String> halted = lines.halted().stream().map(Account::toString).toList();
    if (halted.isEmpty()) {
      health.up();
    } else {
      health.down().withDetail("halted", halted);
    }
  }
}
