package id.suarawarga.gateway.stack;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.gateway.testing.Accessibility;
import id.suarawarga.gateway.testing.Browsers;
import id.suarawarga.gateway.testing.Browsers.Look;
import id.suarawarga.gateway.testing.ChatPage;
import id.suarawarga.gateway.testing.SurveyAnswers;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody is kept from answering: axe-core finds nothing serious, and the keyboard is enough. */
class PageAccessIT {

  private static final String KTP = "/chat?service=DUKCAPIL-KTP";

  @AutoClose private static Browsers browsers;
  @AutoClose private static WebStack stack;

  @BeforeAll
  static void start() {
    browsers = new Browsers();
    stack = new WebStack();
  }

  static Stream<Arguments> views() {
    return Stream.of(
        Arguments.of(KTP, Look.PHONE),
        Arguments.of(KTP, Look.DARK),
        Arguments.of(KTP + "&kiosk=1", Look.DESKTOP));
  }

  @ParameterizedTest
  @MethodSource("views")
  void nothingSeriousIsFoundWithAQuestionOpen(String path, Look look) {
    try (ChatPage page = browsers.open(stack.url(path), look)) {
      page.tapAll(SurveyAnswers.ALL.subList(0, 5)).awaitQuestion("Pertanyaan 1 dari 9");
      assertThat(Accessibility.violations(page.page())).isEmpty();
    }
  }

  @Test
  void nothingSeriousIsFoundWhileATextWaitsForTheNetwork() {
    try (ChatPage page = browsers.open(stack.url(KTP), Look.PHONE)) {
      page.awaitQuestion("setuju").page().context().setOffline(true);
      page.type("setuju");
      page.unsent().waitFor();
      assertThat(Accessibility.violations(page.page())).isEmpty();
    }
  }

  @Test
  void theKeyboardAloneAnswers() {
    try (ChatPage page = browsers.open(stack.url(KTP), Look.DESKTOP)) {
      page.awaitQuestion("setuju").page().locator("#options button").first().focus();
      page.page().keyboard().press("Enter");
      page.awaitQuestion("jenis kelamin");
      page.page().keyboard().press("Tab");
      page.page().keyboard().press("Enter");
      page.awaitQuestion("Jenis kelamin: Perempuan");
    }
  }
}
