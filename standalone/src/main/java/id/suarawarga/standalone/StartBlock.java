package id.suarawarga.standalone;

import id.suarawarga.admin.account.Accounts;
import id.suarawarga.gateway.channel.ChannelStatus;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * What the person who started the program must know, printed once when it is ready. It goes to
 * standard output and past the logger, because on the first start of a terminal it shows the
 * administrator's password. Plain ASCII, for terminals of any encoding.
 */
final class StartBlock implements ApplicationListener<ApplicationReadyEvent> {

  private static final String RULE = "-".repeat(72);

  private final Environment environment;
  private final Supplier<@Nullable String> firstPassword;
  private final Supplier<String> demo;
  private final List<ChannelStatus> channels;
  private final PrintStream terminal;

  /**
   * @param firstPassword makes the first administrator if need be; gives the password that was
   *     generated, or nothing
   * @param demo what is to be said about demo data, or an empty text
   * @param channels each of them, on or not
   */
  StartBlock(
      Environment environment,
      Supplier<@Nullable String> firstPassword,
      Supplier<String> demo,
      List<ChannelStatus> channels,
      PrintStream terminal) {
    this.environment = environment;
    this.firstPassword = firstPassword;
    this.demo = demo;
    this.channels = List.copyOf(channels);
    this.terminal = terminal;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    terminal.println(text());
  }

  String text() {
    return Stream.of(
            RULE,
            "  Suara Warga sudah berjalan. Tekan Ctrl+C untuk berhenti.",
            RULE,
            "  Mulai     " + url("local.server.port") + "/",
            "  Chat      " + url("local.server.port") + "/chat",
            "  API       " + url("local.server.port") + "/v3/api-docs",
            "  Kesehatan " + url("local.management.port") + "/actuator/health",
            "  Admin     " + administrator(),
            "  Data      " + environment.getProperty(EmbeddedServers.DATA_DIR),
            demo(),
            channels(),
            RULE)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(System.lineSeparator(), System.lineSeparator(), ""));
  }

  private String url(String port) {
    return "http://localhost:" + environment.getProperty(port);
  }

  private String administrator() {
    String password = firstPassword.get();
    return password == null
        ? Accounts.FIRST_ADMINISTRATOR
        : Accounts.FIRST_ADMINISTRATOR
            + ", sandi awal "
            + password
            + " (wajib diganti saat masuk pertama kali)";
  }

  private String demo() {
    String report = demo.get();
    return report.isEmpty() ? "" : "  Demo      " + report;
  }

  private String channels() {
    return channels.stream()
        .map(channel -> "  %-9s %s".formatted(channel.name(), state(channel)))
        .collect(Collectors.joining(System.lineSeparator()));
  }

  private static String state(ChannelStatus channel) {
    return channel.on()
        ? "menyala"
        : "mati; isi %s untuk menyalakannya (lihat README.md)"
            .formatted(String.join(", ", channel.turnedOnBy()));
  }
}
