package id.suarawarga.engine.session;

import java.time.Duration;

class MemorySessionStoreTest extends SessionStoreContract {

  private final SessionStore store = new MemorySessionStore(1_000, Duration.ofHours(1));

  @Override
  SessionStore store() {
    return store;
  }
}
