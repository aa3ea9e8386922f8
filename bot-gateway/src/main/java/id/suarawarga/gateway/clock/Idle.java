package id.suarawarga.gateway.clock;

import java.time.Instant;

/** What a due timer means now. */
sealed interface Idle {

  /** Nothing yet: the timer is to ring again, as that tick. */
  record Wait(int number, Instant until) implements Idle {}

  /** The person is to be reminded, and the timer to ring again for closing. */
  record Remind(Instant closeAt) implements Idle {}

  /** The dialogue is to be closed. */
  record Close() implements Idle {}
}
