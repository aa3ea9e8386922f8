package id.suarawarga.engine.dialogue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Dates as residents read them. */
final class Days {

  private Days() {}

  static String day(LocalDate day, TurnInProgress turn) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", turn.language().locale()).format(day);
  }

  /** Day and time, as the city's clocks show them. */
  static String moment(LocalDateTime moment, TurnInProgress turn) {
    return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH.mm", turn.language().locale())
        .format(moment);
  }
}
