package id.suarawarga.gateway.stack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import id.suarawarga.gateway.testing.Browsers;
import id.suarawarga.gateway.testing.Browsers.Look;
import id.suarawarga.gateway.testing.ChatPage;
import id.suarawarga.gateway.testing.SurveyAnswers;
import id.suarawarga.gateway.testing.SurveyAnswers.Answer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page in a browser; pictures of it land in {@code target/screens}. */
class WebPageIT {

  private static final String KTP = "/chat?service=DUKCAPIL-KTP";
  private static final List<Answer> ANSWERS = SurveyAnswers.ALL;
  private static final String STORED =
      "tersimpan DUKCAPIL-KTP, U1 sampai U9: " + SurveyAnswers.SCORES;

  @AutoClose private static Browsers browsers;
  @AutoClose private static WebStack stack;
  private StoredRows stored;

  @BeforeAll
  static void start() {
    browsers = new Browsers();
    stack = new WebStack();
  }

  @BeforeEach
  void lookAtWhatIsStored() {
    stored = new StoredRows(stack.database());
  }

  @Test
  void aSurveyByTapsIsStoredAsTappedThoughThePageIsLoadedAgainInTheMiddle() {
    try (ChatPage page = open(Look.PHONE)) {
      page.tapAll(ANSWERS.subList(0, 8)).awaitQuestion("Pertanyaan 4 dari 9").picture("phone");
      page.page().reload();
      page.tapAll(ANSWERS.subList(8, 16)).awaitThanks();
    }
    assertThat(stored.news()).containsExactly(STORED);
  }

  @Test
  void aSurveyByTypingIsStoredAsTyped() {
    try (ChatPage page = open(Look.DARK)) {
      ANSWERS.subList(0, 10).forEach(page::type);
      page.awaitQuestion("Pertanyaan 6 dari 9").picture("dark");
      ANSWERS.subList(10, 16).forEach(page::type);
      page.awaitThanks();
      assertThat(page.mine()).hasCount(16);
    }
    assertThat(stored.news()).containsExactly(STORED);
  }

  @Test
  void aSurveyGoesOnAfterTheNetworkWasCut() {
    try (ChatPage page = open(Look.PHONE)) {
      page.tapAll(ANSWERS.subList(0, 7)).awaitQuestion(ANSWERS.get(7).question());
      page.page().context().setOffline(true);
      page.type(ANSWERS.get(7));
      assertThat(page.unsent()).containsText("belum terkirim");
      page.picture("offline");
      page.page().context().setOffline(false);
      page.tapAll(ANSWERS.subList(8, 16)).awaitThanks();
      assertThat(page.unsent()).hasCount(0);
      assertThat(page.mine()).hasCount(1);
    }
    assertThat(stored.news()).containsExactly(STORED);
  }

  /** A digit that counted twice would answer the next question, too. */
  @Test
  void whatWasTakenButNeverConfirmedCountsOnce() {
    AtomicInteger lost = new AtomicInteger();
    try (ChatPage page = open(Look.PHONE)) {
      page.page().route("**/chat/api/messages", route -> loseEachFirstAnswer(route, lost));
      ANSWERS.forEach(page::type);
      page.awaitThanks();
      assertThat(page.unsent()).hasCount(0);
    }
    assertThat(lost.get()).isEqualTo(2 * ANSWERS.size());
    assertThat(stored.news()).containsExactly(STORED);
  }

  @Test
  void twoTabsAreOneConversation() {
    try (ChatPage page = open(Look.DESKTOP)) {
      ChatPage second = page.secondTab();
      for (int i = 0; i < ANSWERS.size(); i++) {
        (i % 2 == 0 ? page : second).tap(ANSWERS.get(i));
      }
      page.awaitThanks();
      second.awaitThanks();
    }
    assertThat(stored.news()).containsExactly(STORED);
  }

  @Test
  void whatIsTypedInOneTabStandsInBothAndIsSentOnce() {
    try (ChatPage page = open(Look.DESKTOP)) {
      ChatPage second = page.secondTab();
      page.tapAll(ANSWERS.subList(0, 5));
      second.awaitQuestion(ANSWERS.get(5).question()).type(ANSWERS.get(5));
      page.awaitQuestion(ANSWERS.get(6).question()).type(ANSWERS.get(6));
      second.awaitQuestion(ANSWERS.get(7).question());
      assertThat(page.mine()).hasCount(2);
      assertThat(second.mine()).hasCount(2);
      assertThat(second.unsent()).hasCount(0);
      page.picture("desktop");
    }
  }

  @Test
  void twoTabsThatBeginAtOnceBeginOneConversation() {
    try (ChatPage page = open(Look.DESKTOP)) {
      List<Route> held = new CopyOnWriteArrayList<>();
      page.awaitQuestion(ANSWERS.getFirst().question());
      page.page().evaluate("localStorage.clear()");
      page.page().context().route("**/chat/api/conversations", held::add);
      page.page().reload();
      ChatPage second = page.secondTab();
      second.page().waitForCondition(() -> !held.isEmpty());
      page.page().context().unroute("**/chat/api/conversations");
      held.forEach(Route::resume);

      page.tap(ANSWERS.getFirst());
      second.awaitQuestion(ANSWERS.get(1).question());
      assertThat(held).hasSize(1);
    }
  }

  @Test
  void wordsThatNeverArrivedBecauseTheConversationWasOverCanBeSentInTheNext() {
    try (ChatPage page = open(Look.DESKTOP)) {
      page.awaitQuestion(ANSWERS.getFirst().question());
      stack.database().sql("delete from web_conversation").update();
      page.type("Petugasnya ramah");

      assertThat(page.page().locator("#text")).hasValue("Petugasnya ramah");
      page.tap(ANSWERS.getFirst());
      page.awaitQuestion(ANSWERS.get(1).question());
    }
  }

  private static ChatPage open(Look look) {
    return browsers.open(stack.url(KTP), look);
  }

  private static void loseEachFirstAnswer(Route route, AtomicInteger tries) {
    if (tries.getAndIncrement() % 2 == 0) {
      route.fetch();
      route.abort();
    } else {
      route.resume();
    }
  }
}
