package id.suarawarga.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.testing.TestServers;
import id.suarawarga.standalone.terminal.TerminalChat;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The survey as one types it, on the engine and its database. */
class TerminalChatIT {

  /** Consent and profile, by number; the first declines to say. */
  private static final String BEGIN = "/start skm-DUKCAPIL-KTP_LOKET1\n1\n3\n2\n6\n1\n";

  /** Nine answers in the order of the form, by number and by word. */
  private static final String ANSWERS =
      "3\n2\nSangat cepat\n4\n1\n3\nsangat sopan dan ramah\n1\n4\n";

  @AutoClose private ConfigurableApplicationContext engine;
  private ByteArrayOutputStream screen;

  @BeforeEach
  void start() {
    engine =
        new SpringApplicationBuilder(TerminalConfiguration.class, Screen.class)
            .web(WebApplicationType.NONE)
            .run(
                "--spring.datasource.url=" + TestServers.newDatabaseUrl(),
                "--spring.datasource.username=postgres",
                "--spring.data.redis.url=" + TestServers.redisUrl(),
                "--suara.secret=" + UUID.randomUUID());
    screen = engine.getBean(ByteArrayOutputStream.class);
  }

  @Test
  void storesTheWholeSurveyThatWasTyped() throws IOException {
    type(BEGIN + ANSWERS + "Tambah loket\n1\n");

    assertThat(screen()).contains("Pertanyaan 9 dari 9", "  [Setuju]", "Terima kasih");
    assertThat(
            stored(
                """
                concat_ws(' ', service_code, channel, source, sex, age_band, suggestion, '/',
                  requirements, procedure, completion_time, cost, product, officer_competence,
                  officer_conduct, facilities, complaint_handling)
                """))
        .isEqualTo("DUKCAPIL-KTP WEB LOKET1 20_29 Tambah loket / 3 2 4 4 1 3 4 1 4");
  }

  @Test
  void endsWhereTheInputEndsAndStoresNothingUnfinished() throws IOException {
    type(BEGIN + ANSWERS);

    assertThat(stored("count(*)")).isEqualTo("0");
  }

  @Test
  void printsTheOptionsWithTheNumbersThatChooseThem() throws IOException {
    type("/start skm-DUKCAPIL-KTP\n");

    assertThat(screen()).contains("    1  Setuju\n    2  Tidak\n").endsWith("> \n");
  }

  @Test
  void settlesEveryReplyItHasPrinted() throws IOException {
    type(BEGIN);

    Integer unsent =
        engine
            .getBean(JdbcClient.class)
            .sql("select count(*) from outbox where state <> 'SENT'")
            .query(Integer.class)
            .single();
    assertThat(unsent).isZero();
  }

  private void type(String lines) throws IOException {
    engine.getBean(TerminalChat.class).run(new BufferedReader(new StringReader(lines)));
  }

  private String screen() {
    return screen.toString(StandardCharsets.UTF_8);
  }

  private String stored(String what) {
    return engine
        .getBean(JdbcClient.class)
        .sql("select " + what + " from survey_response")
        .query(String.class)
        .single();
  }

  @Configuration(proxyBeanMethods = false)
  static class Screen {

    @Bean
    ByteArrayOutputStream screen() {
      return new ByteArrayOutputStream();
    }

    @Bean
    @Primary
    PrintStream printedScreen(ByteArrayOutputStream screen) {
      return new PrintStream(screen, true, StandardCharsets.UTF_8);
    }
  }
}
