package id.suarawarga.gateway.stack;

import id.suarawarga.engine.forum.ForumDesk;
import id.suarawarga.engine.forum.PublicForums;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.transcript.ForumEvent;
import id.suarawarga.gateway.clock.Announcements;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationContext;

/** The forums of a running gateway; what happens to them has been seen by it. */
final class StackForums {

  private final ApplicationContext gateway;
  private final ForumDesk desk;

  StackForums(ApplicationContext gateway) {
    this.gateway = gateway;
    this.desk =
        new ForumDesk(
            gateway.getBean(DataSource.class),
            gateway.getBean(Vault.class),
            gateway.getBean(Clock.class));
  }

  /** Those of other residents are not for this one. */
  void clear() {
    desk.clear();
    awaitSeen();
  }

  /** Lets something happen, and the residents hear of it. */
  void happen(ForumEvent event) {
    desk.happen(event);
    awaitSeen();
    gateway.getBean(Announcements.class).run();
  }

  private void awaitSeen() {
    PublicForums forums = gateway.getBean(PublicForums.class);
    Awaitility.await()
        .pollInterval(Duration.ofMillis(20))
        .until(() -> forums.current().equals(forums.newest()));
  }
}
