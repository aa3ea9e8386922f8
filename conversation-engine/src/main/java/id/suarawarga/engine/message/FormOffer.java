package id.suarawarga.engine.message;

/**
 * Many questions to answer at once: what a channel that can show a form sends instead of the
 * message's words and options. Which questions these are, the form knows.
 *
 * @param token comes back with the answers; good for one reply
 * @param text what the person reads above the button that opens the form
 * @param label of that button
 */
public record FormOffer(String token, String text, String label) {

  /** The same after other words. */
  public FormOffer after(String words) {
    return new FormOffer(token, words + "\n\n" + text, label);
  }
}
