package id.suarawarga.gateway.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** A crowd answers while something is done to the servers; in the end all must be as it should. */
final class Story implements AutoCloseable {

  private final String name;
  private final Town town;
  private final Balancer balancer;
  private final Crowd crowd;
  private final long start = System.nanoTime();
  private final int updates;
  private final int duplicates;
  private final int refused;
  private int kills;

  Story(String name, Town town) {
    this.name = name;
    this.town = town;
    this.balancer = town.balancer();
    this.crowd = new Crowd(town.messengers());
    this.updates = balancer.updates();
    this.duplicates = balancer.duplicates();
    this.refused = balancer.refused();
    crowd.grow(Edition.NOW.residents());
  }

  Crowd crowd() {
    return crowd;
  }

  /** {@code kill -9}; another is started in its place, and needs a while. */
  void kill(Gateway gateway) {
    gateway.kill();
    gateway.start();
    kills++;
  }

  /** Waits that long, and until some update was not taken meanwhile. */
  void awaitRefused(Duration outage) {
    int before = balancer.refused();
    Awaitility.await()
        .atMost(Crowd.PATIENCE)
        .pollDelay(outage)
        .until(() -> balancer.refused() > before);
  }

  /** Everybody is thanked, each survey is stored once as tapped, and no prompt came twice. */
  Figures endsWell() {
    Figures figures = endsWellWithRepeats();
    assertThat(figures.repeated()).as("prompts that came twice").isZero();
    return figures;
  }

  /** The same, but prompts may have come twice: sending is at least once. */
  Figures endsWellWithRepeats() {
    List<Resident> residents = crowd.finish();
    Responses responses = town.responses();
    Awaitility.await("all is sent").atMost(Crowd.PATIENCE).until(() -> responses.unsent() == 0);
    Verdict verdict = new Verdict();
    verdict.onStorage(residents, responses.bySource());
    verdict.onOrder(residents, town.prompts());
    Figures figures = figures(residents.size(), verdict.repeated(), responses.poisoned());
    tell(figures);
    assertThat(verdict.complaints()).isEmpty();
    assertThat(crowd.apologisedTo()).as("apologised to").hasSize(figures.apologies());
    assertThat(town.violations()).isEmpty();
    return figures;
  }

  private Figures figures(int conversations, int repeated, int apologies) {
    return new Figures(
        conversations,
        balancer.updates() - updates,
        balancer.duplicates() - duplicates,
        balancer.refused() - refused,
        kills,
        repeated,
        apologies,
        Duration.ofNanos(System.nanoTime() - start));
  }

  private void tell(Figures figures) {
    if (Edition.tellsFigures()) {
      System.out.printf("%-22s %s%n", name, figures);
    }
  }

  @Override
  public void close() {
    crowd.close();
  }
}
