package id.suarawarga.engine.message;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an inbound message says. {@code toString} never shows it, because it may reach a log. */
public sealed interface Content {

  /** Whether the person did it to say something, and nobody else in their name. */
  default boolean isSaid() {
    return switch (this) {
      case Blocked _, Unblocked _, IdentityChanged _, Tick _, Notice _ -> false;
      case Text _, Choice _, Attachment _, Location _, Contact _, FormReply _, Unsupported _ ->
          true;
    };
  }

  /** Typed words, commands included. */
  record Text(String text) implements Content {
    @Override
    public String toString() {
      return "Text[" + text.length() + " chars]";
    }
  }

  /**
   * A tapped option.
   *
   * @param optionId the id we gave the option; may be forged
   * @param bubble the channel's id of the message that carried the option, if the channel knows it
   */
  record Choice(String optionId, @Nullable String bubble) implements Content {
    @Override
    public String toString() {
      return "Choice";
    }
  }

  /**
   * A file, not yet downloaded. Name and type come from the sender and are not to be trusted.
   *
   * @param fileId what the channel downloads it by
   * @param size in bytes, where the channel says it
   * @param group the same for all parts of one album
   * @param tooBig whether the channel can't download it
   */
  record Attachment(
      Kind kind,
      String fileId,
      @Nullable String fileName,
      @Nullable String mimeType,
      @Nullable Long size,
      @Nullable String caption,
      @Nullable String group,
      boolean tooBig)
      implements Content {

    /** How the channel showed the file. */
    public enum Kind {
      PHOTO,
      DOCUMENT,
      VOICE,
      VIDEO,
      STICKER
    }

    @Override
    public String toString() {
      return "Attachment[" + kind + "]";
    }
  }

  /**
   * A place.
   *
   * @param accuracyMetres radius of uncertainty, where the channel says it
   */
  record Location(
      double latitude,
      double longitude,
      @Nullable Double accuracyMetres,
      @Nullable String name,
      @Nullable String address)
      implements Content {
    @Override
    public String toString() {
      return "Location";
    }
  }

  /**
   * A phone number from the address book.
   *
   * @param phone digits with a leading plus
   * @param own whether the channel vouches that it is the sender's own
   */
  record Contact(String phone, boolean own) implements Content {
    @Override
    public String toString() {
      return "Contact";
    }
  }

  /**
   * A form filled in on the channel; from an untrusted client.
   *
   * @param token what the form was offered with; empty where nothing could be read
   * @param answers by the name of the question; anything may be missing, added or made up
   */
  record FormReply(String token, Map<String, String> answers) implements Content {
    public FormReply {
      answers = Map.copyOf(answers);
    }

    @Override
    public String toString() {
      return "FormReply";
    }
  }

  /** The person blocked us; nothing can be sent any more. */
  record Blocked() implements Content {}

  /** The person can be reached again. */
  record Unblocked() implements Content {}

  /**
   * The channel vouches that the person is reached here from now on.
   *
   * @param now the one to write to first; whoever had them before has them no longer
   */
  record IdentityChanged(List<Address> now) implements Content {
    public IdentityChanged {
      now = List.copyOf(now);
    }
  }

  /**
   * Time has passed in an unfinished dialogue.
   *
   * @param run the run of the dialogue that the clock meant
   * @param number 1 = remind, 2 = close
   */
  record Tick(String run, int number) implements Content {}

  /** Something an official or a rule has to say to this person; the row it comes from. */
  record Notice(long id) implements Content {}

  /** Anything else. {@code kind} is the provider's word for it. */
  record Unsupported(String kind) implements Content {}
}
