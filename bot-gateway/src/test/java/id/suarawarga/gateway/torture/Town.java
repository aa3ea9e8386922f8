package id.suarawarga.gateway.torture;

import id.suarawarga.gateway.stack.TestCity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All of it: PostgreSQL, Redis, two gateways, and the messengers before and behind them. */
final class Town implements AutoCloseable {

  private static final int GATEWAYS = 2;
  private static final long SEED = 1417;

  private final Sessions sessions = new Sessions();
  private final List<Gateway> gateways = new ArrayList<>();
  private final Balancer balancer = new Balancer(gateways, SEED);
  private final WhatsApp whatsApp = new WhatsApp(balancer.url(), Crowd.PATIENCE);
  private final List<Messenger> messengers = List.of(new Telegram(Crowd.PATIENCE), whatsApp);
  private final Random chance = new Random(SEED);
  private final Database database;
  private final BentClock clock;

  /**
   * Builds one, and waits until it is ready.
   *
   * @param folder for its data and logs
   */
  Town(Path disk, Path folder) {
    this.database = new Database(new Disk(disk));
    this.clock = new BentClock(folder.resolve("clock"));
    IntStream.range(0, GATEWAYS).forEach(number -> gateways.add(gateway(number, folder)));
    mend();
    TestCity.load(database.jdbc());
  }

  /** Starts what does not run. */
  void mend() {
    database.start();
    sessions.start();
    balancer.duplicate(false);
    gateways.forEach(Gateway::start);
    gateways.forEach(Gateway::awaitReady);
  }

  /** A crowd begins to answer. */
  Story story(String name) {
    responses().clear();
    return new Story(name, this);
  }

  List<Messenger> messengers() {
    return messengers;
  }

  WhatsApp whatsApp() {
    return whatsApp;
  }

  /** What arrived for each person, in order. */
  Map<Long, List<String>> prompts() {
    Map<Long, List<String>> all = new HashMap<>();
    messengers.forEach(one -> all.putAll(one.prompts()));
    return all;
  }

  /** Calls that a messenger would not understand. */
  List<String> violations() {
    return messengers.stream().flatMap(one -> one.violations().stream()).toList();
  }

  Database database() {
    return database;
  }

  Sessions sessions() {
    return sessions;
  }

  Balancer balancer() {
    return balancer;
  }

  BentClock clock() {
    return clock;
  }

  Gateway anyGateway() {
    return gateways.get(chance.nextInt(GATEWAYS));
  }

  /** A number of taps after which something happens. */
  int sometime() {
    return chance.nextInt(Edition.NOW.residents(), 5 * Edition.NOW.residents());
  }

  Responses responses() {
    return new Responses(database.jdbc());
  }

  private Gateway gateway(int number, Path folder) {
    Road road = new Road(messengers);
    List<String> settings =
        List.of(
            "spring.datasource.url=" + database.url(),
            "spring.datasource.username=postgres",
            "spring.data.redis.url=" + sessions.url(),
            "spring.main.banner-mode=off",
            "suara.secret=a master key for tests, 32 characters and more",
            "suara.public-url=" + balancer.url(),
            "suara.delivery.sweep-every=100ms",
            "suara.delivery.probe-every=1s",
            "suara.lease=" + Edition.NOW.lease().toSeconds() + "s");
    List<String> all =
        Stream.concat(
                settings.stream(),
                messengers.stream().flatMap(one -> one.settings(road.url()).stream()))
            .toList();
    return new Gateway(
        road, all, folder.resolve("clock"), folder.resolve("gateway-" + number + ".log"));
  }

  @Override
  public void close() {
    gateways.forEach(Gateway::close);
    balancer.close();
    messengers.forEach(Messenger::close);
    sessions.close();
    database.close();
  }
}
