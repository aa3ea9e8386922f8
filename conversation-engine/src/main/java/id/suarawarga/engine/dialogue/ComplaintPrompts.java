package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.catalogue.Catalogue;
import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.catalogue.ServiceUnit;
import id.suarawarga.engine.complaint.ComplaintDraft;
import id.suarawarga.engine.complaint.Reporter;
import id.suarawarga.engine.complaint.TrackingId;
import id.suarawarga.engine.feature.Story;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Extra;
import id.suarawarga.engine.message.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The questions about a complaint. */
final class ComplaintPrompts {

  private ComplaintPrompts() {}

  static Prompt of(ComplaintState state, TurnInProgress turn) {
    return switch (state) {
      case UNIT -> units(turn);
      case WHAT -> asked(state, turn.complaint().story().text() == null ? "text" : "more", turn);
      case TYPE, WHEN, WHERE, FILES, WANTED, IDENTITY, NAME, CONTACT -> asked(state, "text", turn);
      case REVIEW -> review(turn);
      case SENT, LEFT -> throw new IllegalStateException(state + " asks nothing");
    };
  }

  private static Prompt units(TurnInProgress turn) {
    Texts texts = turn.texts();
    Picker picker = ComplaintChoices.units(turn);
    PromptId prompt = PromptId.COMPLAINT_UNIT;
    List<Option> options = picker.options(prompt, turn);
    if (ComplaintChoices.hasCityDesk(turn)) {
      String unknown = texts.get("complaint.unit.unknown");
      options.add(Buttons.move(prompt, OptionId.SKIP, unknown, turn));
    }
    options.add(Buttons.back(prompt, turn));
    String text = texts.get("complaint.COMPLAINT_UNIT.text");
    return Prompt.of(text + SurveyPrompts.pages(picker, texts), options);
  }

  private static Prompt asked(ComplaintState state, String variant, TurnInProgress turn) {
    PromptId prompt = ComplaintChoices.open(state);
    List<Option> options = Buttons.of(ComplaintChoices.of(state, turn), prompt, turn);
    options.add(Buttons.back(prompt, turn));
    Prompt asked = Prompt.of(turn.texts().get("complaint." + prompt + "." + variant), options);
    return state == ComplaintState.WHERE ? asked.with(new Extra.PlaceRequest()) : asked;
  }

  private static Prompt review(TurnInProgress turn) {
    Texts texts = turn.texts();
    Story story = turn.complaint().story();
    List<String> lines = new ArrayList<>();
    lines.add(texts.get("complaint.review"));
    lines.add("");
    lines.add(line(PromptId.COMPLAINT_UNIT, subject(turn), texts));
    lines.add(line(PromptId.COMPLAINT_TYPE, typeName(turn), texts));
    lines.add(line(PromptId.WHAT, story.text(), texts));
    lines.add(line(PromptId.WHEN, story.happened(), texts));
    lines.add(line(PromptId.WHERE, story.place(), texts));
    lines.add(line(PromptId.FILES, "" + story.files().size(), texts));
    lines.add(line(PromptId.WANTED, story.wanted(), texts));
    lines.add(line(PromptId.IDENTITY, identity(turn), texts));
    List<Choice> choices = ComplaintChoices.of(ComplaintState.REVIEW, turn);
    return Prompt.of(
        String.join("\n", lines), Buttons.of(choices, PromptId.COMPLAINT_REVIEW, turn));
  }

  private static String line(PromptId prompt, @Nullable String words, Texts texts) {
    String said = words == null ? texts.get("complaint.unsaid") : SurveyPrompts.shorten(words);
    return "• " + texts.get("complaint.name." + prompt) + ": " + said;
  }

  private static String identity(TurnInProgress turn) {
    Reporter reporter = Objects.requireNonNull(turn.complaint().reporter());
    List<String> words = new ArrayList<>();
    words.add(turn.texts().get("complaint.identity." + reporter.identity()));
    if (reporter.name() != null) {
      words.add(reporter.name());
    }
    if (reporter.contact() != null) {
      words.add(reporter.contact());
    }
    return String.join(", ", words);
  }

  /** The last word: it is filed, under this id. */
  static Prompt filed(TrackingId trackingId, TurnInProgress turn) {
    Texts texts = turn.texts();
    String id = trackingId.value();
    return new Prompt(
        texts.get("complaint.filed", id, subject(turn)) + "\n\n" + texts.get(whereAnswered(turn)),
        id,
        List.of(
            Option.copy(id, texts.get("complaint.copy")),
            Option.answer(
                TicketPrompts.outside(PromptId.TICKET, id), texts.get("complaint.follow"))));
  }

  /** Nobody reads at the counter what comes later. */
  private static String whereAnswered(TurnInProgress turn) {
    return turn.message().from().channel() == ChannelType.KIOSK
        ? "complaint.answered.kiosk"
        : "complaint.answered.here";
  }

  /** The unit, and the service if one is named. */
  static String subject(TurnInProgress turn) {
    String service = turn.complaint().subject().serviceCode();
    Catalogue catalogue = turn.facts().catalogue();
    return service == null
        ? unitName(turn)
        : unitName(turn)
            + ", "
            + catalogue.service(service).map(PublicService::name).orElse(service);
  }

  /** The unit of the complaint being told; empty when there is none yet. */
  static String unitName(TurnInProgress turn) {
    String code = turn.complaint().subject().unitCode();
    return code == null ? "" : unitName(code, turn);
  }

  static String unitName(String code, TurnInProgress turn) {
    return turn.facts().catalogue().unit(code).map(ServiceUnit::name).orElse(code);
  }

  static String typeName(TurnInProgress turn) {
    ComplaintDraft draft = turn.complaint();
    return turn.texts().get("complaint.type." + Objects.requireNonNull(draft.type()));
  }
}
