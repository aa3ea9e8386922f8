package id.suarawarga.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.suarawarga.engine.testing.TestServers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class RedisHealthIT {

  @Test
  void aRedisThatAnswersIsUp() {
    try (RedisLimits limits = new RedisLimits(TestServers.redisUrl())) {
      RedisHealth health = new RedisHealth(limits);
      await().until(() -> health.health().getStatus().equals(Status.UP));
    }
  }

  @Test
  void aRedisThatIsAwayIsDownAndSaysWhatToCheck() {
    try (RedisLimits limits = new RedisLimits("redis://localhost:" + TestServers.freePort())) {
      Health health = new RedisHealth(limits).health();
      assertThat(health.getStatus()).isEqualTo(Status.DOWN);
      assertThat(health.getDetails().toString()).contains("SPRING_DATA_REDIS_URL");
    }
  }
}
