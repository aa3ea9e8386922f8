package id.suarawarga.gateway.channel;

/**
 * What may be told of an exception: its message may quote a resident, its kind and place do not.
 */
public final class Bugs {

  private Bugs() {}

  /** The kind of it and where it was thrown, for a log. */
  public static String where(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
