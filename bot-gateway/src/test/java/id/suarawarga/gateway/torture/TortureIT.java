package id.suarawarga.gateway.torture;

import static id.suarawarga.gateway.torture.Edition.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.suarawarga.gateway.torture.Road.Held;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing lost, nothing twice, in order, whatever happens to the servers. Each story ends with the
 * same check; see {@link Story#endsWell}.
 */
class TortureIT {

  /** Two seconds are promised; the third is for a busy machine. */
  private static final Duration PROMPTLY = Duration.ofSeconds(3);

  @TempDir private static Path disk;
  private static Town town;

  @BeforeAll
  static void build() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "torture"));
    town = new Town(disk, folder.toAbsolutePath());
  }

  @AfterAll
  static void tearDown() {
    town.close();
  }

  @BeforeEach
  void mend() {
    town.mend();
  }

  @Test
  void everyMessageComesTwiceToTwoGatewaysAndOldOnesAgain() {
    town.balancer().duplicate(true);
    try (Story story = town.story("everything twice")) {
      story.crowd().grow(NOW.company());
      story.crowd().awaitThanked(NOW.conversations());
      assertThat(story.endsWell().duplicates()).isPositive();
    }
  }

  @Test
  void redisForgetsGoesAwayAndComesBack() {
    try (Story story = town.story("Redis away")) {
      story.crowd().awaitTaps(town.sometime());
      town.sessions().flush();
      story.crowd().awaitTaps(town.sometime());
      town.sessions().stop();
      story.crowd().awaitTaps(town.sometime());
      town.sessions().start();
      story.crowd().awaitTaps(town.sometime());
      story.endsWell();
    }
  }

  @Test
  void postgresIsStoppedAndStarted() {
    try (Story story = town.story("PostgreSQL stopped")) {
      story.crowd().awaitTaps(town.sometime());
      town.database().stop();
      story.awaitRefused(NOW.outage());
      town.database().start();
      story.endsWell();
    }
  }

  @Test
  void postgresHangsAndIsToldOfPromptly() {
    try (Story story = town.story("PostgreSQL hangs")) {
      story.crowd().awaitTaps(town.sometime());
      town.balancer().slowest();
      town.sessions().flush();
      town.database().freeze();
      story.crowd().grow(NOW.residents() / 4);
      story.awaitRefused(PROMPTLY.plusMillis(500));
      town.database().thaw();
      story.endsWell();
      assertThat(town.balancer().slowest()).isLessThan(PROMPTLY);
    }
  }

  @Test
  void aGatewayIsKilledBetweenCommitAndSend() {
    try (Story story = town.story("killed before send")) {
      Gateway doomed = town.anyGateway();
      story.crowd().awaitTaps(town.sometime());
      doomed.road().hold(Held.BEFORE);
      doomed.road().awaitHeld(2);
      story.kill(doomed);
      story.endsWellWithRepeats();
    }
  }

  @Test
  void aGatewayIsKilledBetweenSendAndSettlement() {
    try (Story story = town.story("killed before settling")) {
      Gateway doomed = town.anyGateway();
      story.crowd().awaitTaps(town.sometime());
      doomed.road().hold(Held.AFTER);
      doomed.road().awaitHeld(2);
      story.kill(doomed);
      assertThat(story.endsWellWithRepeats().repeated()).isPositive();
    }
  }

  @Test
  void metaRefusesStumblesAndLeavesUsInDoubt() {
    try (Story story = town.story("Meta in trouble")) {
      story.crowd().awaitTaps(town.sometime());
      town.whatsApp().answer(MetaTrouble.passing(NOW.residents() / 10));
      town.whatsApp().answer(MetaTrouble.lasting(NOW.doubts()));
      story.endsWell();
      assertThat(town.whatsApp().hasAnswered()).isTrue();
    }
  }

  @Test
  void gatewaysAreKilledAtAnyMomentUnderLoad() {
    try (Story story = town.story("killed at any moment")) {
      town.whatsApp().answer(MetaTrouble.passing(NOW.residents() / 10));
      town.whatsApp().tooLate(NOW.residents() / 10);
      for (int i = 0; i < NOW.kills(); i++) {
        Gateway doomed = town.anyGateway();
        doomed.awaitReady();
        story.crowd().awaitTaps(town.sometime());
        story.kill(doomed); // at times while the other is not back yet
      }
      story.endsWellWithRepeats();
      assertThat(town.whatsApp().hasAnswered()).isTrue();
    }
  }

  @Test
  void aTurnThatCannotBeWrittenHarmsNobodyElseInItsBatch() {
    try (Story story = town.story("poison")) {
      town.database()
          .run(
              "alter table survey_response add constraint poison"
                  + " check (source !~ '[67]$') not valid");
      story.crowd().awaitThanked(NOW.conversations());
      town.database().run("alter table survey_response drop constraint poison");
      story.crowd().repaired();
      story.endsWell();
      assertThat(story.crowd().apologisedTo()).isNotEmpty().allMatch(who -> who.matches(".*[67]"));
    }
  }

  @Test
  void theClockIsSetBackAgainAndAgain() {
    try (Story story = town.story("clock set back")) {
      for (int i = 0; i < 4; i++) {
        story.crowd().awaitTaps(town.sometime());
        town.clock().back(Duration.ofHours(1));
      }
      story.endsWell();
    }
  }

  @Test
  void theDiskOfPostgresIsFull() {
    Disk disk = town.database().disk();
    assumeTrue(disk.canBeFull(), "needs a file system of its own, and may not mount one here");
    try (Story story = town.story("disk full")) {
      story.crowd().awaitTaps(town.sometime());
      disk.fill();
      story.awaitRefused(NOW.outage());
      disk.free();
      town.database().start();
      story.endsWell();
    }
  }
}
