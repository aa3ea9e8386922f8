package id.suarawarga.gateway.stack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page in a browser; pictures of it land in {@code target/screens}. */
class WebPageIT {

  private static final String KTP = "/chat?service=DUKCAPIL-KTP";
  private static final String KIOSK = KTP + "&kiosk=1";
  private static final String DECLINE = "Tidak ingin menjawab";

  private static Browsers browsers;
  private static WebStack stack;
  private BrowserContext context;

  @BeforeAll
  static void start() {
    browsers = new Browsers();
    stack = new WebStack();
  }

  @AfterAll
  static void stop() {
    if (stack != null) {
      stack.close();
    }
    if (browsers != null) {
      browsers.close();
    }
  }

  @AfterEach
  void closeThePage() {
    context.close();
  }

  @Test
  void aSurveyByTapsIsStoredAsTappedThoughThePageIsLoadedAgainInTheMiddle() {
    StoredRows stored = new StoredRows(stack.database());
    Page page = open(KTP, 360, 740, ColorScheme.LIGHT);
    answerUntil(page, "Pertanyaan 4 dari 9");
    picture(page, "phone");
    page.reload();
    answerUntil(page, "Apa saran Anda");
    tap(page, "Lewati");
    tap(page, "Kirim");
    assertThat(newest(page)).containsText("Terima kasih");
    assertThat(stored.news())
        .containsExactly("tersimpan DUKCAPIL-KTP, U1 sampai U9: 3 3 3 3 3 3 3 3 3");
  }

  @Test
  void typedWordsWaitForTheNetworkAndAreSentOnce() {
    Page page = open(KTP, 1280, 800, ColorScheme.DARK);
    page.context().setOffline(true);
    page.locator("#text").fill("setuju");
    page.locator("#text").press("Enter");
    assertThat(page.locator(".bubble.mine.unsent")).containsText("belum terkirim");
    picture(page, "dark-offline");
    page.context().setOffline(false);
    assertThat(newest(page)).containsText("jenis kelamin");
    assertThat(page.locator(".bubble.mine.unsent")).hasCount(0);
    assertThat(page.locator(".bubble.mine")).hasCount(1);
    picture(page, "dark");
  }

  @Test
  void aSecondTabShowsTheSameConversation() {
    Page page = open(KTP, 1280, 800, ColorScheme.LIGHT);
    tap(page, "Setuju");
    Page second = page.context().newPage();
    second.navigate(stack.url(KTP).toString());
    assertThat(newest(second)).containsText("jenis kelamin");
    tap(second, DECLINE);
    assertThat(newest(page)).containsText("usia");
    picture(page, "desktop");
  }

  @Test
  void theKioskStartsOverAfterThanksAndNothingIsLeft() {
    Page page = open(KIOSK, 1280, 800, ColorScheme.LIGHT);
    tap(page, "Setuju");
    assertThat(newest(page)).containsText("jenis kelamin");
    picture(page, "kiosk");
    answerUntil(page, "Apa saran Anda");
    page.locator("#text").fill("Kursinya kurang");
    page.locator("#send").click();
    tap(page, "Kirim");
    assertThat(page.locator("#leaving")).isVisible();
    assertThat(page.locator("#seconds")).hasText(Pattern.compile("\\d+"));
    picture(page, "kiosk-thanks");
    page.locator("#stay").click();
    assertThat(newest(page)).containsText("Apakah Bapak/Ibu setuju");
    page.navigate(stack.url("/chat/words.js").toString());
    page.goBack();
    assertThat(newest(page)).containsText("Apakah Bapak/Ibu setuju");
    assertThat(page.locator("body")).not().containsText("Kursinya");
    assertThat((Integer) page.evaluate("localStorage.length + sessionStorage.length")).isZero();
  }

  @Test
  void theKioskClosesAfterAMinuteOfSilence() {
    context = browsers.browser().newContext(new NewContextOptions().setLocale("id-ID"));
    Page page = context.newPage();
    page.clock().install();
    page.navigate(stack.url(KIOSK).toString());
    tap(page, "Setuju");
    assertThat(newest(page)).containsText("jenis kelamin");
    page.clock().runFor(42_000);
    assertThat(page.locator("#leaving")).containsText("Masih di sini?");
    picture(page, "kiosk-idle");
    page.clock().runFor(21_000);
    assertThat(page.locator("#log")).containsText("Apakah Bapak/Ibu setuju");
    assertThat(page.locator("#log")).not().containsText("jenis kelamin");
  }

  private Page open(String path, int width, int height, ColorScheme colours) {
    context =
        browsers
            .browser()
            .newContext(
                new NewContextOptions()
                    .setLocale("id-ID")
                    .setViewportSize(width, height)
                    .setColorScheme(colours));
    Page page = context.newPage();
    page.navigate(stack.url(path).toString());
    assertThat(newest(page)).containsText("Apakah Bapak/Ibu setuju");
    return page;
  }

  /** Agrees, declines to say who answers, and takes the third answer to every question. */
  private static void answerUntil(Page page, String words) {
    for (String text = current(page); !text.contains(words); text = changed(page, text)) {
      List<String> labels = page.locator("#options button").allInnerTexts();
      tap(
          page,
          labels.contains("Setuju")
              ? "Setuju"
              : labels.contains(DECLINE) ? DECLINE : labels.get(2));
    }
  }

  private static String changed(Page page, String text) {
    assertThat(newest(page)).not().hasText(text);
    return current(page);
  }

  private static String current(Page page) {
    page.locator("#options button").first().waitFor();
    return newest(page).textContent();
  }

  private static void tap(Page page, String label) {
    page.locator("#options button:not([aria-disabled])")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + label + "$")))
        .click();
  }

  private static Locator newest(Page page) {
    return page.locator("#log .bubble:not(.mine) p").last();
  }

  private static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")));
  }
}
