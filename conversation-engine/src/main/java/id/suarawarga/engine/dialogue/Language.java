package id.suarawarga.engine.dialogue;

import java.util.Locale;

/** The languages we speak; Indonesian until the person asks for another. */
public enum Language {
  ID("id"),
  EN("en");

  private final Locale locale;

  Language(String tag) {
    this.locale = Locale.forLanguageTag(tag);
  }

  /** As channels write it, such as {@code id}. */
  public String tag() {
    return locale.toLanguageTag();
  }

  Locale locale() {
    return locale;
  }
}
