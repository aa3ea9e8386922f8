package id.suarawarga.engine.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.respondent.RespondentId;
import java.time.Duration;
import java.util.Optional;

/** Sessions in this process, for an installation of one replica that has no Redis. */
public final class MemorySessionStore implements SessionStore {

  private final Cache<RespondentId, Conversation> conversations;

  /**
   * An empty one.
   *
   * @param maximum how many conversations to hold
   * @param timeToLive how long to hold one after it was kept
   */
  public MemorySessionStore(long maximum, Duration timeToLive) {
    conversations = Caffeine.newBuilder().maximumSize(maximum).expireAfterWrite(timeToLive).build();
  }

  @Override
  public Optional<Conversation> load(RespondentId respondent) {
    return Optional.ofNullable(conversations.getIfPresent(respondent));
  }

  @Override
  public void keep(Conversation conversation) {
    conversations.put(conversation.respondent(), conversation);
  }

  @Override
  public void forget(RespondentId respondent) {
    conversations.invalidate(respondent);
  }
}
