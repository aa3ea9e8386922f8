package id.suarawarga.gateway.delivery;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.session.RedisLink;
import io.lettuce.core.ScriptOutputType;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Whether other replicas use an account too. Each says so about once a second while it sends, and
 * hears how many they are, without waiting for it. Others are taken to be there until nobody was,
 * twice in a row: replicas often begin together. One that begins later is noticed within a second.
 */
final class Company {

  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final Duration GONE_AFTER = Duration.ofSeconds(10);
  private static final byte[] GREET = Script.named("greet.lua");

  private final RedisLink redis;
  private final byte[][] key;
  private final byte[][] me;
  private final AtomicLong due = new AtomicLong(System.nanoTime());
  private volatile int foundNobody;

  Company(RedisLink redis, Account account, UUID replica) {
    this.redis = redis;
    this.key = Script.bytes("limit:{" + account + "}:replicas");
    this.me = Script.bytes(replica, GONE_AFTER.toMillis());
  }

  /** Whether this replica is the only one, as far as it has heard. */
  boolean isNone() {
    long now = System.nanoTime();
    long last = due.get();
    if (now - last >= 0 && due.compareAndSet(last, now + EVERY.toNanos())) {
      greet();
    }
    return foundNobody > 1;
  }

  private void greet() {
    redis.<Void>post(
        it -> it.<Long>eval(GREET, ScriptOutputType.INTEGER, key, me).thenAccept(this::note));
  }

  private void note(long replicas) {
    foundNobody = replicas == 1 ? Math.min(foundNobody + 1, 2) : 0;
  }
}
