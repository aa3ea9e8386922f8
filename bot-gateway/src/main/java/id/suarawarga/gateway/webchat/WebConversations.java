package id.suarawarga.gateway.webchat;

import id.suarawarga.engine.privacy.Vault;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The conversations of the web chat, found by their tokens. */
final class WebConversations {

  private static final int TOKEN_BYTES = 32;
  private static final String PURPOSE = "web-chat-token";

  private final JdbcClient database;
  private final Vault vault;
  private final WebChatSettings settings;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  WebConversations(JdbcClient database, Vault vault, WebChatSettings settings, Clock clock) {
    this.database = database;
    this.vault = vault;
    this.settings = settings;
    this.clock = clock;
  }

  /** A conversation that has just begun; its token is known to nobody but the visitor. */
  record Begun(String token, WebConversation conversation) {}

  Begun begin(boolean kiosk) {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    WebConversation conversation = new WebConversation(UUID.randomUUID(), kiosk);
    database
        .sql(
            """
            insert into web_conversation (id, token_hash, kiosk, last_used)
            values (:id, :hash, :kiosk, :now)
            """)
        .param("id", conversation.id())
        .param("hash", vault.hash(token, PURPOSE))
        .param("kiosk", kiosk)
        .param("now", utc(clock.instant()))
        .update();
    return new Begun(token, conversation);
  }

  /** The conversation of a token, which is thereby kept for longer. */
  Optional<WebConversation> use(String token) {
    return database
        .sql(
            """
            update web_conversation set last_used = :now where token_hash = :hash
            returning id, kiosk
            """)
        .param("now", utc(clock.instant()))
        .param("hash", vault.hash(token, PURPOSE))
        .query((row, _) -> new WebConversation(row.getObject(1, UUID.class), row.getBoolean(2)))
        .optional();
  }

  /** Forgets those in which nothing has been said for long. */
  void purge(Instant now) {
    database
        .sql(
            """
            delete from web_conversation
             where last_used < case when kiosk then :kiosk else :web end
            """)
        .param("kiosk", utc(now.minus(settings.keepKiosk())))
        .param("web", utc(now.minus(settings.keep())))
        .update();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
