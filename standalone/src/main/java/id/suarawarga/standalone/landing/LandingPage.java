package id.suarawarga.standalone.landing;

import id.suarawarga.engine.catalogue.PublicService;
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
      <p>Survei kepuasan masyarakat lewat obrolan.</p>
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

  private static final String NO_CHAT =
      """
      <p>Obrolan web belum tersedia dalam program ini.</p>
      """;

  private LandingPage() {}

  static String of(LandingState state) {
    return String.join(
        "",
        HEAD,
        state.demo() ? DEMO : "",
        "<h2>Untuk warga</h2>\n",
        state.chat() ? chat(state) : NO_CHAT,
        OFFICIALS,
        channels(state),
        english(state),
        FOOT);
  }

  private static String chat(LandingState state) {
    return """
        <p><a class="main" href="/chat">Buka obrolan</a></p>
        <details>
        <summary>Isi survei satu layanan</summary>
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
            links(state, service -> "/chat?service=" + service.code()),
            links(state, service -> "/chat?kiosk=1&service=" + service.code()));
  }

  private static String links(LandingState state, Function<PublicService, String> target) {
    return state.services().stream()
        .map(
            service ->
                "<li><a href=\"%s\">%s</a> (%s)</li>%n"
                    .formatted(
                        HtmlUtils.htmlEscape(target.apply(service)),
                        HtmlUtils.htmlEscape(service.name()),
                        HtmlUtils.htmlEscape(service.unitCode())))
        .collect(Collectors.joining());
  }

  private static String channels(LandingState state) {
    return """
        <h2>Saluran</h2>
        <dl>
        <div><dt>Obrolan web dan kios</dt><dd>%s</dd></div>
        <div><dt>Telegram</dt><dd>%s</dd></div>
        </dl>
        """
        .formatted(
            state.chat() ? "menyala" : "belum tersedia",
            state.telegram()
                ? "menyala"
                : "mati; isi <code>SUARA_TELEGRAM_TOKEN</code> dengan token dari @BotFather"
                    + " untuk menyalakannya");
  }

  private static String english(LandingState state) {
    return """
        <section lang="en">
        <h2>In English</h2>
        <p>Suara Warga asks residents, in a chat, how public services did. %s
        Officials find the <a href="/v3/api-docs">API description</a> here. Telegram is %s.</p>
        </section>
        """
        .formatted(
            state.chat()
                ? "<a href=\"/chat\">Open the web chat.</a>"
                : "This program has no web chat yet.",
            state.telegram() ? "on" : "off; <code>SUARA_TELEGRAM_TOKEN</code> turns it on");
  }
}
