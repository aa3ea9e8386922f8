package id.suarawarga.engine.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.testing.TestServers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A clock that is set back while a claim is under way. */
class ClaimsOnBentClockIT {

  @AutoClose private final HikariDataSource database = TestServers.database();
  private final SettableClock clock = new SettableClock();
  private final OutboxReplica one = new OutboxReplica(database, ReplicaId.random(), clock);
  private final RespondentId person = RespondentId.random();

  @Test
  void whatSeemsExpiredOnlyBecauseTheClockWasAheadIsLeftToItsOwner() {
    Instant ahead = clock.instant().plus(Duration.ofHours(1));
    one.write(person, "a");
    var two = replica(ahead, ahead, clock.instant(), clock.instant());

    assertThat(two.claim(10)).isEmpty();
    assertThat(one.outbox.renew()).isEmpty();
    assertThat(one.write(person, "b")).allMatch(OutboxMessage::mine);
  }

  /** A claim looks at its clock for now and for the lease's end, and twice afterwards. */
  private OutboxReplica replica(Instant... seen) {
    return new OutboxReplica(database, ReplicaId.random(), new Scripted(List.of(seen).iterator()));
  }

  /** A clock that shows one instant after another. */
  private static final class Scripted extends Clock {

    private final Iterator<Instant> instants;

    private Scripted(Iterator<Instant> instants) {
      this.instants = instants;
    }

    @Override
    public Instant instant() {
      return instants.next();
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
