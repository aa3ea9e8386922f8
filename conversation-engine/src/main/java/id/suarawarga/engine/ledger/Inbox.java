package id.suarawarga.engine.ledger;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.privacy.Vault;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ids of messages that have had their effect, by which a second delivery is recognised. */
public final class Inbox {

  private static final int CHUNK = 5_000;

  private final JdbcClient jdbc;
  private final MessageIds ids;

  public Inbox(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.ids = new MessageIds(vault);
  }

  /** Whether this message has had its effect. */
  public boolean seen(Account account, String externalId) {
    return jdbc.sql(
            """
            select exists (
              select from inbox where account = :account and external_id = :externalId)
            """)
        .param("account", account.toString())
        .param("externalId", ids.of(account, externalId))
        .query(Boolean.class)
        .single();
  }

  /**
   * Deletes, in chunks, the ids that no provider will deliver again.
   *
   * @return how many
   */
  public int purge(Instant now) {
    int deleted = 0;
    for (ChannelType channel : ChannelType.values()) {
      deleted += purge(channel, now.minus(kept(channel)));
    }
    return deleted;
  }

  /**
   * Telegram forgets an update after 24 hours, and may after a week without any begin again with a
   * lower id, which must not meet an old one. WhatsApp repeats for up to 7 days.
   */
  private static Duration kept(ChannelType channel) {
    return switch (channel) {
      case TELEGRAM, WEB, KIOSK -> Duration.ofDays(3);
      case WHATSAPP -> Duration.ofDays(8);
    };
  }

  private int purge(ChannelType channel, Instant before) {
    int all = 0;
    int deleted;
    do {
      deleted = purgeChunk(channel, before);
      all += deleted;
    } while (deleted == CHUNK);
    return all;
  }

  private int purgeChunk(ChannelType channel, Instant before) {
    return jdbc.sql(
            """
            delete from inbox where ctid = any(array(
              select ctid from inbox
              where received_at < :before and starts_with(account, :channel)
              limit :chunk))
            """)
        .param("before", before.atOffset(ZoneOffset.UTC))
        .param("channel", channel + ":")
        .param("chunk", CHUNK)
        .update();
  }
}
