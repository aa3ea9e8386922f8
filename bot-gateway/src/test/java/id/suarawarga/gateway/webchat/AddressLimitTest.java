package id.suarawarga.gateway.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.gateway.channel.ManualTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AddressLimitTest {

  private static final String HOME = "192.0.2.1";

  private final ManualTime time = new ManualTime();
  private final AddressLimit limit = new AddressLimit(6, time);

  @Test
  void aMinutesWorthMayComeAtOnceAndThenOneByOne() {
    takeAll(HOME);
    assertThat(limit.take(HOME)).isEqualTo(Duration.ofSeconds(10));

    time.pass(Duration.ofSeconds(10));
    assertThat(limit.take(HOME)).isZero();
    assertThat(limit.take(HOME)).isPositive();
  }

  @Test
  void whoeverIsRefusedDoesNotWaitLongerForTrying() {
    takeAll(HOME);
    takeAll(HOME);

    assertThat(limit.take(HOME)).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void oneAddressDoesNotSlowAnother() {
    takeAll(HOME);

    assertThat(limit.take("192.0.2.2")).isZero();
  }

  @Test
  void aWholeNetworkOfIpv6IsOneVisitor() {
    takeAll("2001:db8:1:1::1");

    assertThat(limit.take("2001:db8:1:1:ffff::2")).isPositive();
    assertThat(limit.take("2001:db8:1:2::1")).isZero();
  }

  private void takeAll(String address) {
    for (int i = 0; i < 6; i++) {
      limit.take(address);
    }
  }
}
