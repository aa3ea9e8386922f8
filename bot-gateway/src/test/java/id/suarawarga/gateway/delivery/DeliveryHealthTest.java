package id.suarawarga.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.gateway.channel.FakeTime;
import id.suarawarga.gateway.channel.SendResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class DeliveryHealthTest {

  private final FakeTime time = new FakeTime();
  private final ScriptedChannel bot =
      new ScriptedChannel("1", time).answer("a", new SendResult.Halted("401"));
  private final Lines lines = new Lines(List.of(bot), TestSettings.DELIVERY, time);
  private final DeliveryHealth health = new DeliveryHealth(lines);

  @Test
  void aHaltedAccountIsDownUntilItSendsAgain() throws Exception {
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    lines.send(Rows.message(1, bot.account(), "siti", "a"), 1);
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.health().getDetails()).containsEntry("halted", List.of("TELEGRAM:1"));

    lines.send(Rows.message(1, bot.account(), "siti", "a"), 2);
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
  }
}
