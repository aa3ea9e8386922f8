package id.suarawarga.gateway.stack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.suarawarga.gateway.testing.Browsers;
import id.suarawarga.gateway.testing.Browsers.Look;
import id.suarawarga.gateway.testing.ChatPage;
import id.suarawarga.gateway.testing.SurveyAnswers;
import id.suarawarga.gateway.testing.SurveyAnswers.Answer;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tablet on the counter: each person finds it as if nobody had been there. */
class KioskPageIT {

  private static final String KIOSK = "/chat?service=DUKCAPIL-KTP&kiosk=1";
  private static final String CONSENT = "Apakah Bapak/Ibu setuju";
  private static final String SUGGESTION = "Kursinya kurang";
  private static final List<Answer> ANSWERS = SurveyAnswers.ALL;

  @AutoClose private static Browsers browsers;
  @AutoClose private static WebStack stack;

  @BeforeAll
  static void start() {
    browsers = new Browsers();
    stack = new WebStack();
  }

  @Test
  void itStartsOverAfterThanksAndTheAnswersAreStored() {
    StoredRows stored = new StoredRows(stack.database());
    try (ChatPage page = open()) {
      page.tapAll(ANSWERS.subList(0, 5)).awaitQuestion("Pertanyaan 1 dari 9").picture("kiosk");
      answerTheRest(page);
      page.picture("kiosk-thanks");
      page.page().locator("#stay").click();
      page.awaitQuestion(CONSENT);
    }
    assertThat(stored.news())
        .containsExactly("tersimpan DUKCAPIL-KTP, U1 sampai U9: " + SurveyAnswers.SCORES);
  }

  @Test
  void nothingOfThePersonBeforeIsLeft() {
    try (ChatPage page = open()) {
      page.tapAll(ANSWERS.subList(0, 5));
      answerTheRest(page);
      page.page().locator("#stay").click();
      page.awaitQuestion(CONSENT);
      assertNothingLeft(page);
      page.page().navigate(stack.url("/chat/words.js").toString());
      page.page().goBack();
      assertNothingLeft(page.awaitQuestion(CONSENT));
      page.page().reload();
      assertNothingLeft(page.awaitQuestion(CONSENT));
    }
  }

  @Test
  void aHalfTypedTextGoesWithThePersonWhoLeftThePage() {
    try (ChatPage page = open()) {
      page.awaitQuestion(CONSENT).page().locator("#text").fill(SUGGESTION);
      page.page().navigate(stack.url("/chat/words.js").toString());
      page.page().goBack();
      assertNothingLeft(page.awaitQuestion(CONSENT));
    }
  }

  @Test
  void itClosesAfterAMinuteOfSilence() {
    try (ChatPage page = open()) {
      page.page().clock().install();
      page.page().reload();
      page.tap(ANSWERS.getFirst());
      page.awaitQuestion("jenis kelamin").page().clock().runFor(42_000);
      assertThat(page.page().locator("#leaving")).containsText("Masih di sini?");
      page.picture("kiosk-idle");
      page.page().clock().runFor(21_000);
      assertThat(page.page().locator("#log")).containsText(CONSENT);
      assertThat(page.page().locator("#log")).not().containsText("jenis kelamin");
    }
  }

  private static ChatPage open() {
    return browsers.open(stack.url(KIOSK), Look.DESKTOP);
  }

  private static void answerTheRest(ChatPage page) {
    page.tapAll(ANSWERS.subList(5, 14)).awaitQuestion("Apa saran Anda").type(SUGGESTION);
    page.tap(ANSWERS.getLast());
    assertThat(page.page().locator("#leaving")).isVisible();
    assertThat(page.page().locator("#seconds")).hasText(Pattern.compile("\\d+"));
  }

  private static void assertNothingLeft(ChatPage chat) {
    Page page = chat.page();
    assertThat(page.locator("html")).not().containsText(SUGGESTION);
    assertThat(page.locator("#text")).hasValue("");
    assertThat(page.context().cookies()).isEmpty();
    assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
    assertThat(page.evaluate("async () => (await indexedDB.databases()).length")).isEqualTo(0);
  }
}
