package id.suarawarga.gateway.webchat;

import id.suarawarga.engine.privacy.Vault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What the bot has said, numbered from 1 in each conversation. */
final class WebEvents {

  /** The PostgreSQL channel on which the id of a conversation is told when it has a new event. */
  static final String NEWS = "web_event";

  /** The row of the conversation is locked by the update, so that numbers grow in commit order. */
  private static final String ADD =
      """
      with next as (
        update web_conversation set events = events + 1
         where id = :conversation
           and not exists (select from web_event
                            where conversation_id = :conversation and outbox_id = :outbox)
        returning events
      ), added as (
        insert into web_event (conversation_id, number, outbox_id, body)
        select :conversation, events, :outbox, :body from next
        on conflict do nothing
        returning number
      )
      select number, pg_notify(:news, :conversation::text) from added
      """;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient database;
  private final Vault vault;

  WebEvents(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  /** An event as JSON of one line. */
  record Numbered(int number, String json) {

    private WebEvent event() {
      return JSON.readValue(json, WebEvent.class);
    }
  }

  /**
   * Adds an event and tells every replica. A message that is there already is not added again.
   *
   * @param outboxId the message's number in the outbox
   * @return its number; nothing when the conversation has been forgotten
   */
  Optional<Integer> add(UUID conversation, long outboxId, WebEvent event) {
    byte[] body = vault.seal(JSON.writeValueAsBytes(event), purpose(conversation));
    Optional<Integer> added =
        database
            .sql(ADD)
            .param("conversation", conversation)
            .param("outbox", outboxId)
            .param("body", body)
            .param("news", NEWS)
            .query((row, _) -> row.getInt(1))
            .optional();
    return added.or(() -> numberOf(conversation, outboxId));
  }

  private Optional<Integer> numberOf(UUID conversation, long outboxId) {
    return database
        .sql(
            """
            select number from web_event
             where conversation_id = :conversation and outbox_id = :outbox
            """)
        .param("conversation", conversation)
        .param("outbox", outboxId)
        .query(Integer.class)
        .optional();
  }

  List<Numbered> after(UUID conversation, int number) {
    return database
        .sql(
            """
            select number, body from web_event
             where conversation_id = :conversation and number > :number order by number
            """)
        .param("conversation", conversation)
        .param("number", number)
        .query((row, _) -> new Numbered(row.getInt(1), open(row.getBytes(2), conversation)))
        .list();
  }

  /** The bubble that carries an option: the newest event that offers it. */
  @Nullable String bubbleOf(UUID conversation, String optionId) {
    return after(conversation, 0).reversed().stream()
        .filter(numbered -> numbered.event().offers(optionId))
        .findFirst()
        .map(numbered -> String.valueOf(numbered.number()))
        .orElse(null);
  }

  private String open(byte[] sealed, UUID conversation) {
    return new String(vault.open(sealed, purpose(conversation)), StandardCharsets.UTF_8);
  }

  private static String purpose(UUID conversation) {
    return "web-event:" + conversation;
  }
}
