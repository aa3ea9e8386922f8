package id.suarawarga.engine.forum;

import java.util.UUID;

/**
 * A released opinion of somebody else, as participants are asked about it.
 *
 * @param forum the code of the forum
 * @param text what was made public of it
 */
public record Card(UUID id, String forum, String text) {

  /** Without the text: this may end up in a log. */
  @Override
  public String toString() {
    return "Card[" + id + "]";
  }
}
