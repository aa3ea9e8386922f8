package id.suarawarga.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suarawarga.admin.account.Accounts;
import id.suarawarga.engine.testing.TestServers;
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
  void itsTablesComeBeforeOrAfterThoseOfTheEngine() {
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

  private static boolean mustChange(JdbcClient database) {
    return database
        .sql("select must_change_password from admin_user")
        .query(Boolean.class)
        .single();
  }
}
