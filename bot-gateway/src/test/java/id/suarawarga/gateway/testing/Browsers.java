package id.suarawarga.gateway.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** A browser that is installed, reaching nothing but this machine. */
public final class Browsers implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  private final Playwright playwright;
  private final Browser browser;

  /** Starts one, or skips the test and says how to get one. */
  public Browsers() {
    Assumptions.assumeTrue(
        Files.isExecutable(CHROMIUM), "SKIPPED, no browser: apt-get install chromium");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /** Opens the chat in a window of its own, as of another person. */
  public ChatPage open(URI url, Look look) {
    BrowserContext context =
        browser.newContext(
            new NewContextOptions()
                .setLocale("id-ID")
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.colours()));
    return ChatPage.open(context.newPage(), url);
  }

  /** What the window looks like. */
  public record Look(int width, int height, ColorScheme colours) {

    public static final Look PHONE = new Look(360, 740, ColorScheme.LIGHT);
    public static final Look DESKTOP = new Look(1280, 800, ColorScheme.LIGHT);
    public static final Look DARK = new Look(1280, 800, ColorScheme.DARK);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
