package id.suarawarga.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suarawarga.admin.account.Accounts;
import id.suarawarga.engine.testing.TestServers;
import java.net.ServerSocket;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
class AdminStartIT {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "suara.secret=, SUARA_SECRET must be",
    "suara.secret=too-short, SUARA_SECRET must be",
    "suara.timezone=Mars/Base, SUARA_TIMEZONE must be",
    "suara.admin.password=pendek, SUARA_ADMIN_PASSWORD must have at least 12",
    "none=, SUARA_ADMIN_PASSWORD must be set at the first start",
  })
  void aWrongSettingStopsTheStartWithOneSentence(
      String setting, String says, CapturedOutput output) {
    assertThatThrownBy(() -> start(setting)).isNotNull();
    assertThat(output.getAll()).contains(says).doesNotContain("\tat id.suarawarga");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "spring.datasource.url=, SPRING_DATASOURCE_URL is missing",
    "spring.datasource.url=jdbc:postgresql://127.0.0.1:1/suara, The database does not answer",
    "server.port=nonsense, SERVER_PORT cannot be read",
  })
  void aWrongServerStopsTheStartWithOneSentence(
      String setting, String says, CapturedOutput output) {
    assertThatThrownBy(() -> main(setting)).isNotNull();
    assertThat(output).contains(says).doesNotContain("\tat ", "cancelling refresh attempt");
  }

  @Test
  void aPortInUseIsTold(CapturedOutput output) throws Exception {
    try (ServerSocket other = new ServerSocket(0)) {
      assertThatThrownBy(() -> main("server.port=" + other.getLocalPort())).isNotNull();
    }
    assertThat(output).contains("choose another port with SERVER_PORT").doesNotContain("\tat ");
  }

  @Test
  void aGeneratedPasswordIsForTheFirstUserOnly() {
    try (var context = start("suara.admin.password=rahasia-untuk-uji")) {
      Accounts accounts = context.getBean(Accounts.class);
      assertThat(accounts.ensureFirstAdministrator(null)).isNull();
      JdbcClient database = context.getBean(JdbcClient.class);
      assertThat(mustChange(database)).isFalse();
      database.sql("delete from admin_user").update();
      assertThat(accounts.ensureFirstAdministrator(null)).matches("([2-9A-Z]{5}-){3}[2-9A-Z]{5}");
      assertThat(mustChange(database)).isTrue();
    }
  }

  @Test
  void itsTablesComeBeforeOrAfterThoseOfTheEngine() throws Exception {
    try (var first = TestServers.emptyDatabase();
        var second = TestServers.database()) {
      AdminConfiguration.adminFlyway(first).migrate();
      AdminConfiguration.adminFlyway(second).migrate();
      AdminConfiguration.adminFlyway(second).migrate();
      String history = "select count(*) from admin_schema_history where success and version = '1'";
      assertThat(JdbcClient.create(first).sql(history).query(Long.class).single()).isOne();
      assertThat(JdbcClient.create(second).sql(history).query(Long.class).single()).isOne();
    }
  }

  @Test
  void noPasswordIsInventedForAUserThatNobodyKnows(CapturedOutput output) {
    start("suara.admin.password=rahasia-untuk-uji").close();
    assertThat(output.getAll())
        .doesNotContainIgnoringCase("security password")
        .doesNotContain("rahasia-untuk-uji");
  }

  private static ConfigurableApplicationContext start(String setting) {
    return new SpringApplicationBuilder(AdminApplication.class)
        .properties(
            "server.port=0",
            "suara.secret=a-secret-of-tests-with-enough-characters",
            "spring.datasource.url=" + TestServers.newDatabaseUrl(),
            "spring.datasource.username=postgres")
        .run("--management.server.port=-1", "--" + setting);
  }

  /** As it is run alone, with one setting that is wrong. */
  private static void main(String wrong) {
    String name = wrong.substring(0, wrong.indexOf('=') + 1);
    Stream<String> usual =
        Stream.of(
                "server.port=0",
                "management.server.port=-1",
                "suara.secret=a-secret-of-tests-with-enough-characters",
                "suara.admin.password=rahasia-untuk-uji",
                "spring.datasource.url=" + TestServers.newDatabaseUrl(),
                "spring.datasource.username=postgres")
            .filter(setting -> !setting.startsWith(name));
    AdminApplication.main(
        Stream.concat(usual, Stream.of(wrong)).map("--"::concat).toArray(String[]::new));
  }

  private static boolean mustChange(JdbcClient database) {
    return database
        .sql("select must_change_password from admin_user")
        .query(Boolean.class)
        .single();
  }
}
