package id.suarawarga.admin.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.testing.AdminServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MessagingIT extends AdminServer {

  @BeforeEach
  void empty() {
    database.sql("truncate outbox, delivery_status").update();
  }

  @Test
  void whatWasNotDeliveredIsThereWithItsReasonAndNothingPersonal() {
    database
        .sql(
            """
            insert into outbox (respondent_id, account, state, failure, body, created_at)
            values (gen_random_uuid(), 'WHATSAPP:300000000000001', 'PENDING',
                    'window: the resident has not written for 24 hours',
                    convert_to('6281200000001', 'UTF8'), '2026-11-20T01:00:00Z')
            """)
        .update();
    JsonNode page = get("/api/v1/undelivered?size=1");
    assertThat(page.path("total").asInt()).isOne();
    JsonNode item = page.at("/items/0");
    assertThat(item.path("state").asString("")).isEqualTo("WAITING");
    assertThat(item.path("code").asString("")).isEqualTo("window");
    assertThat(item.path("since").asString("")).startsWith("2026-11-20T08:00:00");
    assertThat(item.propertyNames())
        .containsExactlyInAnyOrder("id", "channel", "state", "code", "reason", "since");
  }

  @Test
  void costsAreCountedByMonth() {
    database
        .sql(
            """
            insert into delivery_status
              (message, account, status, at, billable, category, priced_at)
            select convert_to(n::text, 'UTF8'), 'WHATSAPP:300000000000001', 'READ', now(), n > 1,
                   'service', '2026-11-01T00:00:00+07'
            from generate_series(1, 3) as n
            """)
        .update();
    JsonNode item = get("/api/v1/messaging-costs?from=2026-11-01&to=2026-11-01").at("/items/0");
    assertThat(item.path("month").asString("")).isEqualTo("2026-11");
    assertThat(item.path("messages").asInt()).isEqualTo(3);
    assertThat(item.path("billable").asInt()).isEqualTo(2);
    assertThat(get("/api/v1/messaging-costs?to=2026-10-31").path("items")).isEmpty();
  }

  private JsonNode get(String path) {
    return staff.as(Role.CITY_VIEWER).get(path).json();
  }
}
