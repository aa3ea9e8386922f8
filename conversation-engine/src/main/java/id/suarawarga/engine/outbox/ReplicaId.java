package id.suarawarga.engine.outbox;

import java.util.UUID;

/** One running process; a restarted one is another. */
public record ReplicaId(UUID value) {

  public static ReplicaId random() {
    return new ReplicaId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
