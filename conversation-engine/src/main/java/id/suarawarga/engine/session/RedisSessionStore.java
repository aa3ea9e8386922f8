package id.suarawarga.engine.session;

import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.dialogue.Snapshot;
import id.suarawarga.engine.privacy.BrokenSealException;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.RespondentId;
import io.lettuce.core.SetArgs;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Sessions in Redis, sealed, shared by all replicas: one command to read a conversation and one to
 * keep it. While Redis is away every conversation is missing here, without a wait.
 */
public final class RedisSessionStore implements SessionStore, AutoCloseable {

  private static final String PURPOSE = "conversation";
  private static final Logger LOG = LoggerFactory.getLogger(RedisSessionStore.class);

  private final RedisLink redis;
  private final Vault vault;
  private final SetArgs expiry;

  /**
   * Begins to connect, and does not wait for it.
   *
   * @param url such as {@code redis://host:6379}
   * @param timeToLive how long a conversation stays after it was kept
   */
  public RedisSessionStore(String url, Vault vault, Duration timeToLive) {
    this.redis = new RedisLink(url, "conversations come from the database");
    this.vault = vault;
    this.expiry = SetArgs.Builder.px(timeToLive);
  }

  @Override
  public Optional<Conversation> load(RespondentId respondent) {
    return redis
        .ask(commands -> commands.get(key(respondent)))
        .flatMap(value -> open(value, respondent));
  }

  @Override
  public void keep(Conversation conversation) {
    byte[] value = vault.seal(Snapshot.write(conversation), PURPOSE);
    redis.post(commands -> commands.set(key(conversation.respondent()), value, expiry));
  }

  /** Tried even while Redis is thought to be away: a person may have asked to be erased. */
  @Override
  public void forget(RespondentId respondent) {
    if (!redis.insist(commands -> commands.del(key(respondent)))) {
      LOG.warn("session {} is still in Redis, until it expires there", respondent);
    }
  }

  @Override
  public void close() {
    redis.close();
  }

  /** Empty for what another key, another version of us or another person's session has left. */
  private Optional<Conversation> open(byte[] value, RespondentId respondent) {
    try {
      return Optional.ofNullable(Snapshot.read(vault.open(value, PURPOSE)))
          .filter(conversation -> respondent.equals(conversation.respondent()));
    } catch (BrokenSealException | JacksonException e) {
      LOG.debug("session {} is unreadable: {}", respondent, e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private static byte[] key(RespondentId respondent) {
    return ("session:" + respondent).getBytes(StandardCharsets.US_ASCII);
  }
}
