package id.suarawarga.engine.dialogue;

import java.util.Set;

/**
 * What a state may need to know about the person, loaded before the turn.
 *
 * @param answeredToday codes of services the person may not answer about again today
 */
public record Person(Set<String> answeredToday) {

  public static final Person UNKNOWN = new Person(Set.of());

  public Person {
    answeredToday = Set.copyOf(answeredToday);
  }
}
