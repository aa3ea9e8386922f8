package id.suarawarga.standalone.landing;

import id.suarawarga.engine.forum.PublicForum;
import id.suarawarga.gateway.channel.ChannelStatus;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Draws the first page. Every name from the catalogue is escaped. */
final class LandingPage {

  private static final String HEAD =
      """
      <!doctype html>
      <html lang="id">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>Suara Warga</title>
      <link rel="stylesheet" href="/landing.css">
      </head>
      <body>
      <main>
      <h1>Suara Warga</h1>
      <p>Survei kepuasan, laporan, dan forum konsultasi publik lewat obrolan.</p>
      """;

  private static final String OFFICIALS =
      """
      <h2>Untuk petugas</h2>
      <ul>
      <li><a href="/v3/api-docs">Uraian API (OpenAPI)</a></li>
      </ul>
      """;

  private static final String FOOT =
      """
      </main>
      </body>
      </html>
      """;

  private static final String DEMO =
      """
      <p class="demo" role="note"><strong>DEMO.</strong> Berisi data rekaan, bukan jawaban warga.
      Hapus dengan <code>make demo-remove</code>.
      <span lang="en">Invented data are loaded.</span></p>
      """;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("id"));

  private LandingPage() {}

  static String of(LandingState state) {
    return String.join(
        "",
        HEAD,
        state.demo() ? DEMO : "",
        "<h2>Untuk warga</h2>\n",
        chat(state),
        OFFICIALS,
        channels(state),
        english(state),
        FOOT);
  }

  private static String chat(LandingState state) {
    return """
        <p><a class="main" href="/chat">Buka obrolan</a></p>
        %s<details>
        <summary>Isi survei satu layanan</summary>
        <ul>
        %s</ul>
        </details>
        <details>
        <summary>Sampaikan laporan kepada satu unit</summary>
        <ul>
        %s</ul>
        </details>
        <details>
        <summary>Kios: layar di loket, mulai lagi setelah setiap warga</summary>
        <ul>
        %s</ul>
        </details>
        """
        .formatted(
            forums(state),
            services(state, "/chat?service="),
            links(state.units(), unit -> link("/chat?unit=", unit.code(), unit.name())),
            services(state, "/chat?kiosk=1&service="));
  }

  /** In sight, unlike the long lists: there are few, and none most of the time. */
  private static String forums(LandingState state) {
    return state.forums().isEmpty()
        ? ""
        : """
        <p>Forum konsultasi publik yang menerima masukan:</p>
        <ul>
        %s</ul>
        """
            .formatted(links(state.forums(), LandingPage::forum));
  }

  private static String forum(PublicForum forum) {
    return link("/chat?forum=", forum.code(), forum.theme())
        + " (sampai %s)".formatted(DAY.format(forum.opinionsUntil()));
  }

  private static String services(LandingState state, String target) {
    return links(
        state.services(),
        service ->
            link(target, service.code(), service.name())
                + " (%s)".formatted(HtmlUtils.htmlEscape(service.unitCode())));
  }

  private static <T> String links(List<T> all, Function<T, String> link) {
    return all.stream()
        .map(one -> "<li>%s</li>%n".formatted(link.apply(one)))
        .collect(Collectors.joining());
  }

  private static String link(String target, String code, String name) {
    return "<a href=\"%s\">%s</a>"
        .formatted(HtmlUtils.htmlEscape(target + code), HtmlUtils.htmlEscape(name));
  }

  private static String channels(LandingState state) {
    return """
        <h2>Saluran</h2>
        <dl>
        %s</dl>
        """
        .formatted(
            state.channels().stream().map(LandingPage::channel).collect(Collectors.joining()));
  }

  private static String channel(ChannelStatus channel) {
    return "<div><dt>%s</dt><dd>%s</dd></div>%n"
        .formatted(
            channel.name(),
            channel.on() ? "menyala" : "mati; isi " + settings(channel) + " untuk menyalakannya");
  }

  private static String english(LandingState state) {
    return """
        <section lang="en">
        <h2>In English</h2>
        <p>In a chat, Suara Warga asks residents how public services did, takes their complaints,
        and their opinions for public consultation forums.
        <a href="/chat">Open the web chat.</a> Officials find the
        <a href="/v3/api-docs">API description</a> here.%s</p>
        </section>
        """
        .formatted(
            state.channels().stream()
                .filter(channel -> !channel.turnedOnBy().isEmpty())
                .map(LandingPage::inEnglish)
                .collect(Collectors.joining()));
  }

  private static String inEnglish(ChannelStatus channel) {
    return channel.on()
        ? "%n%s is on.".formatted(channel.name())
        : "%n%s is off: set %s to turn it on.".formatted(channel.name(), settings(channel));
  }

  private static String settings(ChannelStatus channel) {
    return channel.turnedOnBy().stream()
        .map(setting -> "<code>" + setting + "</code>")
        .collect(Collectors.joining(", "));
  }
}
