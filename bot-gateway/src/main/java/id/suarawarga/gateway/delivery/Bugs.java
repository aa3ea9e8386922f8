package id.suarawarga.gateway.delivery;

/**
 * What may be told of an exception: its message may quote a resident, its kind and place do not.
 */
final class Bugs {

  private Bugs() {}

  static String where(RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    return e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
