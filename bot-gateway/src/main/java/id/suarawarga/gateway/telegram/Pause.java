package id.suarawarga.gateway.telegram;

import java.time.Duration;

/** Lets time pass; tests let none pass. */
interface Pause {

  Pause REAL = Thread::sleep;

  void of(Duration time) throws InterruptedException;
}
