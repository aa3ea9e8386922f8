package id.suarawarga.engine.transcript;

import id.suarawarga.engine.forum.AnswerDecision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What happens to forums in a transcript, without the resident. */
public sealed interface ForumEvent {

  /** By when a promise is to be kept, and when it is. */
  LocalDate TARGET = LocalDate.of(2099, 12, 30);

  String IN_CHARGE = "Kepala Puskesmas";
  String EVIDENCE = "https://kota.example/bukti";

  Pattern OPENED = Pattern.compile("([A-Z0-9-]+) dibuka");
  Pattern CLOSED = Pattern.compile("([A-Z0-9-]+) ditutup");
  Pattern ANSWERED = Pattern.compile("(menerima|menjelaskan|menolak): (.+)");
  Pattern PROMISED = Pattern.compile("berjanji: (.+)");

  Pattern RELEASED = Pattern.compile("merilis: (.+)");
  Pattern VOTED = Pattern.compile("mencatat (\\d+) setuju, (\\d+) tidak");

  /** What somebody else wrote about the first topic of the first forum. */
  record Released(String words) implements ForumEvent {}

  /** Nobody is shown any more what others wrote. */
  record Unreleased() implements ForumEvent {}

  /** How others vote on what was released first: all of one group. */
  record Voted(int agree, int disagree) implements ForumEvent {}

  /** Participants are asked once more about what others wrote. */
  record Reminded() implements ForumEvent {}

  record Opened(String code) implements ForumEvent {}

  record Closed(String code) implements ForumEvent {}

  /** The same answer to every opinion. */
  record Answered(AnswerDecision decision, String words) implements ForumEvent {}

  /** Because of the first opinion. */
  record Promised(String words) implements ForumEvent {}

  /** The answers are published. */
  record Reported() implements ForumEvent {}

  /** What was promised is done. */
  record Kept() implements ForumEvent {}

  /** Reads what stands behind {@code = forum }. */
  static ForumEvent of(String words) {
    Matcher opened = OPENED.matcher(words);
    Matcher closed = CLOSED.matcher(words);
    Matcher answered = ANSWERED.matcher(words);
    Matcher promised = PROMISED.matcher(words);
    if (opened.matches()) {
      return new Opened(opened.group(1));
    }
    if (closed.matches()) {
      return new Closed(closed.group(1));
    }
    if (answered.matches()) {
      return new Answered(decision(answered.group(1)), answered.group(2));
    }
    if (promised.matches()) {
      return new Promised(promised.group(1));
    }
    return ofVotes(words).orElseGet(() -> words.equals("melapor") ? new Reported() : new Kept());
  }

  private static Optional<ForumEvent> ofVotes(String words) {
    Matcher released = RELEASED.matcher(words);
    Matcher voted = VOTED.matcher(words);
    if (released.matches()) {
      return Optional.of(new Released(released.group(1)));
    }
    if (voted.matches()) {
      int agree = Integer.parseInt(voted.group(1));
      return Optional.of(new Voted(agree, Integer.parseInt(voted.group(2))));
    }
    return switch (words) {
      case "menutup masukan orang lain" -> Optional.of(new Unreleased());
      case "mengingatkan" -> Optional.of(new Reminded());
      default -> Optional.empty();
    };
  }

  private static AnswerDecision decision(String verb) {
    return switch (verb) {
      case "menerima" -> AnswerDecision.ACCEPTED;
      case "menjelaskan" -> AnswerDecision.EXPLAINED;
      default -> AnswerDecision.REFUSED;
    };
  }
}
