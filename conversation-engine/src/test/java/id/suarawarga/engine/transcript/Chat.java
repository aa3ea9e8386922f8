package id.suarawarga.engine.transcript;

import id.suarawarga.engine.complaint.NoticeKind;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.Option;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A resident's chat, as a transcript plays it: on the pure engine or through a whole channel. */
public interface Chat {

  /** What the resident sees after saying or tapping something, and what was stored. */
  record Seen(List<Bubble> bubbles, @Nullable String toast, List<String> stored) {}

  /** One message of the bot. */
  record Bubble(String text, List<Option> options, @Nullable String id) {

    public Bubble {
      options = List.copyOf(options);
    }

    /** One that opens a form. */
    public static Bubble of(String text, String token, String label, String id) {
      return new Bubble(text, List.of(Option.move(token + ":FORM:-", label)), id);
    }
  }

  /** Says something; a {@link Content.Choice} may name the bubble it was tapped on. */
  Seen say(Content content);

  /** Lets time pass. */
  Seen wait(Duration time);

  /**
   * Lets the newest complaint of all be handled, and the resident hear of it.
   *
   * @param words what the officer wrote, or the unit that has it now
   */
  Seen handle(NoticeKind kind, String words);

  /** Lets an officer write about the newest complaint and send a picture and a document with it. */
  Seen attach(String words);

  /** Lets something happen to a forum, and the resident hear of it. */
  Seen happen(ForumEvent event);
}
