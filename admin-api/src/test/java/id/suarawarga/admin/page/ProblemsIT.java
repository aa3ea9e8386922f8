package id.suarawarga.admin.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Answer;
import id.suarawarga.admin.testing.Api;
import id.suarawarga.engine.testing.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProblemsIT extends AdminServer {

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # method, path and body                                 | status | what the detail says
          GET    | /api/v1/no-such-route       |                  | 404    | /v3/api-docs lists
          DELETE | /api/v1/users               |                  | 405    | Use GET or POST
          POST   | /api/v1/users               | {"username":     | 400    | well-formed JSON
          POST   | /api/v1/users               |                  | 400    | well-formed JSON
          GET    | /api/v1/users/nobody        |                  | 404    | GET /api/v1/users
          GET    | /api/v1/users/a;b=c         |                  | 400    | not accepted
          """)
  void everyFailureSaysWhatToDo(String method, String path, String body, int status, String says) {
    Answer answer = staff.administrator().send(method, path, body == null ? "" : body);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.detail()).contains(says);
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          GET  | /api/v1/users?size=201         |                            | size     | from 1 to 200
          GET  | /api/v1/users?size=0           |                            | size     | from 1 to 200
          GET  | /api/v1/users?page=-1          |                            | page     | from 0
          GET  | /api/v1/users?page=x           |                            | page     | from 0
          GET  | /api/v1/audit?from=yesterday   |                            | from     | 2026-01-31
          GET  | /api/v1/audit?to=%2B999999999-12-31        |                | to      | 2026-01-31
          GET  | /api/v1/responses?to=%2B999999999-12-31    |                | to      | 2026-01-31
          GET  | /api/v1/responses?from=-0001-01-01         |                | from    | 2026-01-31
          POST | /api/v1/auth/login             | {"username":"a"}           | password | is required
          POST | /api/v1/auth/login             | {"username":"a","pass":""} | pass     | not a field
          PUT  | /api/v1/users/admin            | {"role":"BOSS"}            | role     | CITY_ADMIN or
          PUT  | /api/v1/users/admin            | {"role":0}                 | role     | CITY_ADMIN or
          PUT  | /api/v1/users/admin            | {"active":"x","role":null} | active   | true or false
          PUT  | /api/v1/users/admin            | []                         | body     | of another form
          """)
  void aBadValueIsNamed(String method, String path, String body, String field, String says) {
    Answer answer = staff.administrator().send(method, path, body == null ? "" : body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
    assertThat(answer.json().at("/errors/0/message").asString()).contains(says);
  }

  @Test
  void allBadFieldsAreListedAtOnce() {
    Answer answer = anonymous.post("/api/v1/auth/login", "{}");
    assertThat(answer.json().path("errors").findValuesAsString("field"))
        .containsExactlyInAnyOrder("username", "password");
  }

  @Test
  void aBodyOfAnotherTypeIsRefused() {
    Answer answer = anonymous.with("Content-Type", "text/plain").post("/api/v1/auth/login", "x");
    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.detail()).contains("application/json");
  }

  @Test
  void aProblemIsAProblemWhateverTheClientAccepts() {
    Answer answer = anonymous.with("Accept", "text/csv").get("/api/v1/users");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void whileTheDatabaseIsAwayTheAnswerIsToTryAgain() {
    Api client = staff.as(Role.CITY_VIEWER);
    JdbcClient server = JdbcClient.create(TestServers.postgres().getPostgresDatabase());
    String name = database.sql("select current_database()").query(String.class).single();
    try {
      server.sql("alter database " + name + " allow_connections false").update();
      server
          .sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = ?")
          .param(name)
          .query()
          .listOfRows();
      assertThat(client.get("/api/v1/audit").status()).isEqualTo(503);
      assertThat(anonymous.login("admin", ADMIN_PASSWORD).detail()).contains("Try again");
    } finally {
      server.sql("alter database " + name + " allow_connections true").update();
    }
    assertThat(client.get("/api/v1/audit").status()).isEqualTo(200);
  }
}
