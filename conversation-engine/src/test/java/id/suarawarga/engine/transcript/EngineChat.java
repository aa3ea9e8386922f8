package id.suarawarga.engine.transcript;

import id.suarawarga.engine.complaint.NoticeKind;
import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.dialogue.Dialogues;
import id.suarawarga.engine.dialogue.Facts;
import id.suarawarga.engine.dialogue.Person;
import id.suarawarga.engine.dialogue.Snapshot;
import id.suarawarga.engine.dialogue.Turn;
import id.suarawarga.engine.feature.Outcome;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.FormOffer;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.message.Option;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.engine.notice.Notice;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.survey.SurveyAbandoned;
import id.suarawarga.engine.survey.SurveyCompleted;
import id.suarawarga.engine.testing.TestCatalogue;
import id.suarawarga.scoring.ServiceElement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pure engine; between any two messages the conversation is JSON and nothing else. */
final class EngineChat implements Chat {

  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
  private static final Address ADDRESS =
      new Address(new Account(ChannelType.TELEGRAM, "7000000001"), "5100000001");

  private final boolean showsForms;
  private final Dialogues dialogues = new Dialogues();
  private final Set<String> answeredToday = new HashSet<>();
  private final EngineTickets tickets = new EngineTickets();
  private final EngineForums forums = new EngineForums();
  private @Nullable Notice notice;
  private Instant now = Instant.parse("2026-11-23T03:00:00Z");
  private byte[] snapshot = Snapshot.write(Conversation.begin(RespondentId.random(), now));
  private int messages;
  private int ticks;

  /**
   * A chat that nobody has said anything in.
   *
   * @param showsForms whether a form takes the place of a question, where one is offered
   */
  EngineChat(boolean showsForms) {
    this.showsForms = showsForms;
  }

  @Override
  public Seen say(Content content) {
    ticks = 0;
    return turn(content);
  }

  private Seen turn(Content content) {
    now = now.plusSeconds(5);
    messages++;
    InboundMessage message = InboundMessage.of("m" + messages, ADDRESS, content);
    Turn turn = dialogues.advance(Snapshot.read(snapshot), message, facts(content));
    snapshot = Snapshot.write(turn.next());
    List<String> stored = turn.outcomes().stream().flatMap(this::store).toList();
    return new Seen(bubbles(turn), turn.toast(), stored);
  }

  private List<Bubble> bubbles(Turn turn) {
    return turn.replies().stream().map(this::bubble).toList();
  }

  private Bubble bubble(OutboundMessage reply) {
    FormOffer form = reply.form();
    return showsForms && form != null
        ? Bubble.of(form.text(), form.token(), form.label(), "b")
        : new Bubble(reply.text(), shown(reply.options()), "b");
  }

  /** As on a channel that cannot copy. */
  private static List<Option> shown(List<Option> options) {
    return options.stream().filter(option -> option.role() != Option.Role.COPY).toList();
  }

  /** As the clock of the gateway: a reminder after half an hour, the end after seven days. */
  @Override
  public Seen wait(Duration time) {
    now = now.plus(time);
    Conversation conversation = Snapshot.read(snapshot);
    Duration idle = Duration.between(conversation.updatedAt(), now);
    int number = idle.compareTo(Duration.ofDays(7)) >= 0 ? 2 : 1;
    boolean due = idle.compareTo(Duration.ofMinutes(30)) >= 0 && number > ticks;
    if (conversation.run() == null || !due) {
      return new Seen(List.of(), null, List.of());
    }
    ticks = number;
    return turn(new Content.Tick(conversation.run(), number));
  }

  @Override
  public Seen handle(NoticeKind kind, String words) {
    long id = tickets.handle(kind, words);
    notice = tickets.notice();
    return turn(new Content.Notice(id));
  }

  @Override
  public Seen happen(ForumEvent event) {
    List<Bubble> heard = new ArrayList<>();
    for (Notice news : forums.happen(event)) {
      notice = news;
      heard.addAll(turn(new Content.Notice(news.id())).bubbles());
    }
    return new Seen(heard, null, List.of());
  }

  @Override
  public Seen attach(String words) {
    long id = tickets.attach(words);
    notice = tickets.notice();
    return turn(new Content.Notice(id));
  }

  private Facts facts(Content content) {
    return new Facts(
        now,
        LocalDate.ofInstant(now, ZONE),
        "%016x".formatted(0x3f9a2c1d00000000L + messages * 7_919L),
        true,
        TestCatalogue.city(),
        forums.all(),
        person(content));
  }

  private Person person(Content content) {
    return new Person(
        answeredToday,
        tickets.newestFirst(),
        forums.newestFirst(),
        content instanceof Content.Notice ? notice : null,
        forums.cards().deck(Snapshot.read(snapshot), content));
  }

  private Stream<String> store(Outcome outcome) {
    return switch (outcome) {
      case SurveyCompleted completed -> {
        answeredToday.add(completed.serviceCode());
        yield Stream.of(Stored.response(completed.serviceCode(), scores(completed)));
      }
      case SurveyAbandoned left ->
          Stream.of(Stored.abandoned(left.serviceCode(), left.lastStep(), left.reason().name()));
      default -> Stream.concat(tickets.store(outcome), forums.store(outcome));
    };
  }

  private static String scores(SurveyCompleted completed) {
    return Stream.of(ServiceElement.values())
        .map(element -> "" + completed.scores().get(element))
        .collect(Collectors.joining(" "));
  }
}
