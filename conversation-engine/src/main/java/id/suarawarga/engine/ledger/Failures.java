package id.suarawarga.engine.ledger;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells apart why a transaction failed. */
enum Failures {
  /** The connection is gone, or none is to be had: whoever waits need not try. */
  DISCONNECTED,
  /** The database asks to be tried again: deadlock, disk full, shutting down a query. */
  PASSING,
  /** It would fail each time. */
  LASTING;

  static Failures of(Throwable failure) {
    if (failure instanceof CannotCreateTransactionException) {
      return DISCONNECTED;
    }
    SQLException sql = sqlException(failure);
    return sql == null ? LASTING : of(sql);
  }

  private static Failures of(SQLException failure) {
    String state = failure.getSQLState();
    if (failure instanceof SQLTransientConnectionException || state == null) {
      return DISCONNECTED;
    }
    if (state.startsWith("57P")) { // shut down by an administrator or a crash
      return DISCONNECTED;
    }
    return switch (state.substring(0, 2)) {
      case "08" -> DISCONNECTED;
      // read-only standby, rolled back to resolve a conflict, out of disk or memory, lock not
      // available, cancelled, input/output error
      case "25", "40", "53", "55", "57", "58" -> PASSING;
      default -> LASTING;
    };
  }

  /** The kind of a failure in a form that may be logged and stored. */
  static String name(Throwable failure) {
    SQLException sql = sqlException(failure);
    String type = failure.getClass().getSimpleName();
    return sql == null ? type : type + " " + sql.getSQLState();
  }

  private static @Nullable SQLException sqlException(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }
}
