package id.suarawarga.admin.audit;

import id.suarawarga.admin.account.Caller;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records who did what. To be called in the transaction of the change, so that both hold or none.
 */
@Component
public class AuditLog {

  private final JdbcClient database;
  private final JsonMapper json;

  AuditLog(JdbcClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  /**
   * Records a change.
   *
   * @param action what was done, as in {@code RESPONSE_EXCLUDED}
   * @param object what it was done to: a code, an id or a username
   * @param details what changed; never a password, a token or a resident's words
   */
  public void record(Caller caller, String action, String object, Map<String, ?> details) {
    write(caller.username(), action, object, details);
  }

  void write(
      @Nullable String username, String action, @Nullable String object, Map<String, ?> details) {
    database
        .sql(
            """
            insert into audit_entry (username, action, object, client, details)
            values (:username, :action, :object, :client, :details::jsonb)
            """)
        .param("username", username)
        .param("action", action)
        .param("object", object)
        .param("client", clientAddress())
        .param("details", json.writeValueAsString(details))
        .update();
  }

  /** Where the request came from; null for what the system does by itself. */
  private static @Nullable String clientAddress() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
        ? web.getRequest().getRemoteAddr()
        : null;
  }
}
