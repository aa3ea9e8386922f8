package id.suarawarga.engine.transcript;

import id.suarawarga.engine.complaint.NoticeKind;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.Option;
import id.suarawarga.engine.transcript.Chat.Bubble;
import id.suarawarga.engine.transcript.Chat.Seen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as it should go, readable by an official. A line that begins with
 *
 * <ul>
 *   <li>{@code #} explains;
 *   <li>{@code >} is the resident: words, {@code [a button]} on the newest bubble that has it,
 *       {@code [a button] #2} on the second bubble of the conversation, or {@code {foto}} and the
 *       like; {@code {formulir RUN, COST=9}} sends the form, see {@link FormPaper}, and {@code
 *       {formulir lagi}} the same once more;
 *   <li>{@code =} lets something happen: {@code = tunggu 35 menit}, or {@code = jawab sampai COST},
 *       which answers until that question stands open, or {@code = petugas menjawab: …}, {@code =
 *       petugas melampirkan: …} with a picture and a document, or {@code = forum menerima: …}, see
 *       {@link ForumEvent};
 *   <li>{@code <} is the bot, its buttons in brackets; {@code !} is the short word beside a tap;
 *   <li>{@code *} is what was stored.
 * </ul>
 */
public final class Transcript {

  private static final Pattern TAP = Pattern.compile("\\[(.+)](?: #(\\d+))?");
  private static final Pattern WAIT = Pattern.compile("tunggu (\\d+) (menit|jam|hari)");
  private static final Pattern FAST = Pattern.compile("jawab sampai ([A-Z_]+)");
  private static final Pattern HANDLED = Pattern.compile("petugas ([a-z]+)(?:: (.+))?");
  private static final String FORM = "formulir ";
  private static final String FORUM = "forum ";

  private final List<String> script;
  private final List<String> played = new ArrayList<>();
  private final List<Bubble> bubbles = new ArrayList<>();
  private Content.@Nullable FormReply form;

  /**
   * A transcript as it stands in its file.
   *
   * @param text with what the bot says, which is left out of the script and played anew
   */
  public Transcript(String text) {
    this.script = text.lines().filter(line -> !line.matches("[<!*].*")).toList();
  }

  /** Plays the resident's part and writes down the whole conversation. */
  public String play(Chat chat) {
    for (String line : script) {
      played.add(line);
      if (line.startsWith("> ")) {
        see(chat.say(content(line.substring(2))));
      } else if (line.startsWith("= ")) {
        happen(line.substring(2), chat);
      }
    }
    return Masks.mask(String.join("\n", played) + "\n");
  }

  private void happen(String event, Chat chat) {
    Matcher wait = WAIT.matcher(event);
    Matcher fast = FAST.matcher(event);
    Matcher handled = HANDLED.matcher(event);
    if (event.startsWith(FORUM)) {
      see(chat.happen(ForumEvent.of(event.substring(FORUM.length()))));
    } else if (handled.matches()) {
      see(handle(handled.group(1), Objects.requireNonNullElse(handled.group(2), ""), chat));
    } else if (wait.matches()) {
      see(chat.wait(duration(Long.parseLong(wait.group(1)), wait.group(2))));
    } else if (fast.matches()) {
      answerUntil(fast.group(1), chat);
    } else {
      throw new IllegalArgumentException("what is \"" + event + "\"?");
    }
  }

  private static Seen handle(String deed, String words, Chat chat) {
    return deed.equals("melampirkan") ? chat.attach(words) : chat.handle(kind(deed), words);
  }

  /** Agrees, declines to say who answers, and takes the third answer to every question. */
  private void answerUntil(String prompt, Chat chat) {
    Seen seen = new Seen(List.of(bubbles.getLast()), null, List.of());
    while (!isOpen(prompt)) {
      List<Option> options = bubbles.getLast().options();
      Option next =
          options.getFirst().id().contains(":CONSENT:") ? options.getFirst() : quick(options);
      seen = chat.say(new Content.Choice(next.id(), bubbles.getLast().id()));
      bubbles.addAll(seen.bubbles());
    }
    write(seen);
  }

  private static Option quick(List<Option> options) {
    return options.stream()
        .filter(option -> option.id().endsWith(":-"))
        .findFirst()
        .orElseGet(() -> options.get(2));
  }

  private boolean isOpen(String prompt) {
    return bubbles.getLast().options().stream()
        .anyMatch(option -> option.id().contains(":" + prompt + ":"));
  }

  private void see(Seen seen) {
    bubbles.addAll(seen.bubbles());
    write(seen);
  }

  private void write(Seen seen) {
    for (Bubble bubble : seen.bubbles()) {
      bubble.text().lines().forEach(line -> played.add(("< " + line).stripTrailing()));
      if (!bubble.options().isEmpty()) {
        played.add("< " + buttons(bubble));
      }
    }
    if (seen.toast() != null) {
      played.add("! " + seen.toast());
    }
    seen.stored().forEach(line -> played.add("* " + line));
  }

  private static String buttons(Bubble bubble) {
    return bubble.options().stream()
        .map(option -> "[" + option.label() + "]")
        .collect(Collectors.joining(" "));
  }

  private Content content(String said) {
    Matcher tap = TAP.matcher(said);
    if (tap.matches()) {
      return tap(tap.group(1), tap.group(2));
    }
    return said.startsWith("{")
        ? special(said.substring(1, said.length() - 1).replace("RUN", run()))
        : words(said);
  }

  /** The run under way, as it stands in the newest buttons. */
  private String run() {
    return bubbles.isEmpty()
        ? ""
        : bubbles.getLast().options().stream()
            .map(option -> option.id().split(":")[0])
            .findFirst()
            .orElse("");
  }

  private static NoticeKind kind(String deed) {
    return switch (deed) {
      case "menulis" -> NoticeKind.MESSAGE;
      case "bertanya" -> NoticeKind.QUESTION;
      case "menjawab" -> NoticeKind.REPLIED;
      case "menolak" -> NoticeKind.REJECTED;
      case "mengarsipkan" -> NoticeKind.ARCHIVED;
      case "meneruskan" -> NoticeKind.PASSED_ON;
      case "menutup" -> NoticeKind.CLOSED;
      default -> throw new IllegalArgumentException("what is \"" + deed + "\"?");
    };
  }

  /** A masked ticket number stands for the one that was shown last. */
  private Content words(String said) {
    String shown = String.join("\n", bubbles.stream().map(Bubble::text).toList());
    return new Content.Text(Masks.unmask(said, shown).replace("\\n", "\n"));
  }

  private Content tap(String label, String number) {
    List<Bubble> candidates =
        number == null ? bubbles.reversed() : List.of(bubbles.get(Integer.parseInt(number) - 1));
    for (Bubble bubble : candidates) {
      for (Option option : bubble.options()) {
        if (Masks.mask(option.label()).equals(label)) {
          return new Content.Choice(option.id(), bubble.id());
        }
      }
    }
    throw new IllegalArgumentException("there is no button [" + label + "]");
  }

  private Content form(String words) {
    Content.FormReply sent =
        words.equals("lagi") && form != null ? form : FormPaper.filledIn(words);
    form = sent;
    return sent;
  }

  private Content special(String kind) {
    if (kind.startsWith(FORM)) {
      return form(kind.substring(FORM.length()));
    }
    if (kind.startsWith("berkas ")) {
      return named(kind.substring("berkas ".length()));
    }
    if (kind.startsWith("panjang ")) {
      return new Content.Text("a".repeat(Integer.parseInt(kind.substring("panjang ".length()))));
    }
    return switch (kind) {
      case "album" -> inAlbum();
      case "foto" -> file(Content.Attachment.Kind.PHOTO);
      case "stiker" -> file(Content.Attachment.Kind.STICKER);
      case "suara" -> file(Content.Attachment.Kind.VOICE);
      case "berkas" -> file(Content.Attachment.Kind.DOCUMENT);
      case "lokasi" -> new Content.Location(-7.25, 112.75, null, null, null);
      case "kontak" -> new Content.Contact("+6281200000099", false);
      case "blokir" -> new Content.Blocked();
      case "buka blokir" -> new Content.Unblocked();
      default -> new Content.Choice(kind.replace("tombol palsu ", ""), null);
    };
  }

  private static Content named(String name) {
    return new Content.Attachment(
        Content.Attachment.Kind.DOCUMENT, "f1", name, null, 1L, null, null, false);
  }

  private static Content inAlbum() {
    return new Content.Attachment(
        Content.Attachment.Kind.PHOTO, "f1", null, null, 1L, null, "album1", false);
  }

  private static Content file(Content.Attachment.Kind kind) {
    return new Content.Attachment(kind, "f1", null, null, 1L, null, null, false);
  }

  private static Duration duration(long amount, String unit) {
    return switch (unit) {
      case "menit" -> Duration.ofMinutes(amount);
      case "jam" -> Duration.ofHours(amount);
      default -> Duration.ofDays(amount);
    };
  }
}
