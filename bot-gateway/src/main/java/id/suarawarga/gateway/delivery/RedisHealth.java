package id.suarawarga.gateway.delivery;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Down while Redis is away; residents are still answered then, from the database. */
public final class RedisHealth extends AbstractHealthIndicator {

  private final RedisLimits redis;

  public RedisHealth(RedisLimits redis) {
    super("Redis could not be asked");
    this.redis = redis;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    if (redis.answers()) {
      health.up();
    } else {
      health.down().withDetail("check", "the server, and SPRING_DATA_REDIS_URL");
    }
  }
}
