package id.suarawarga.gateway.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import id.suarawarga.gateway.testing.SurveyAnswers.Answer;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The web chat as a visitor sees and touches it. */
public final class ChatPage implements AutoCloseable {

  /** Longer than the page's longest pause before it looks for the server again. */
  private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(30_000);

  private final Page page;

  private ChatPage(Page page) {
    this.page = page;
  }

  static ChatPage open(Page page, URI url) {
    page.navigate(url.toString());
    return new ChatPage(page);
  }

  /** For what only one test looks at. */
  public Page page() {
    return page;
  }

  /** Another tab of the same browser. */
  public ChatPage secondTab() {
    return open(page.context().newPage(), URI.create(page.url()));
  }

  public ChatPage awaitQuestion(String words) {
    assertThat(newest()).containsText(words, PATIENTLY);
    return this;
  }

  /** Waits for the question and taps the answer. */
  public void tap(Answer answer) {
    awaitQuestion(answer.question());
    tap(answer.label());
  }

  public void tap(String label) {
    page.bringToFront(); // in the background a browser draws once a second
    String exactly = "^" + Pattern.quote(label).replace("\\Q", "").replace("\\E", "") + "$";
    page.locator("#options button:not([aria-disabled])")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile(exactly)))
        .click();
  }

  /** Waits for the question and types the answer. */
  public void type(Answer answer) {
    awaitQuestion(answer.question());
    type(answer.typed());
  }

  public void type(String text) {
    page.bringToFront();
    page.locator("#text").fill(text);
    page.locator("#text").press("Enter");
  }

  /** Taps these answers, each at its question. */
  public ChatPage tapAll(List<Answer> answers) {
    answers.forEach(this::tap);
    return this;
  }

  public void awaitThanks() {
    awaitQuestion("Terima kasih");
  }

  /** What the visitor has typed, sent or not. */
  public Locator mine() {
    return page.locator(".bubble.mine");
  }

  public Locator unsent() {
    return page.locator(".bubble.mine.unsent");
  }

  /** A picture of it, with the mouse out of the way. */
  public void picture(String name) {
    page.mouse().move(0, 0);
    Path file = Path.of("target", "screens", name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
  }

  @Override
  public void close() {
    page.context().close();
  }

  private Locator newest() {
    return page.locator("#log .bubble:not(.mine) p").last();
  }
}
