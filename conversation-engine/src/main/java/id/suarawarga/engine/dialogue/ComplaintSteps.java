package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.complaint.ComplaintDraft;
import id.suarawarga.engine.complaint.ComplaintFiled;
import id.suarawarga.engine.complaint.ComplaintType;
import id.suarawarga.engine.complaint.Marks;
import id.suarawarga.engine.complaint.Reporter;
import id.suarawarga.engine.complaint.ReporterIdentity;
import id.suarawarga.engine.complaint.Subject;
import id.suarawarga.engine.complaint.TrackingId;
import id.suarawarga.engine.feature.Story;
import id.suarawarga.engine.file.SentFile;
import id.suarawarga.engine.message.Content;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What the rows of the complaint's map do. */
final class ComplaintSteps {

  private ComplaintSteps() {}

  /** Begins a complaint without a unit: the person will choose one. */
  static void begin(TurnInProgress turn) {
    begin(turn, new Subject(null, null, null));
  }

  /** Begins a complaint to the unit that a link names; whether it may has been checked. */
  static void open(TurnInProgress turn, Link link) {
    begin(turn, new Subject(link.code(), null, link.source()));
  }

  /** Begins a complaint about the service that a survey was about. */
  static void openOffered(TurnInProgress turn, Link link) {
    PublicService service = turn.facts().catalogue().service(link.code()).orElseThrow();
    begin(turn, new Subject(service.unitCode(), service.code(), null));
  }

  private static void begin(TurnInProgress turn, Subject subject) {
    turn.draft(ComplaintDraft.begin(turn.random(0, 8), subject));
    turn.say("complaint.opening");
    if (subject.unitCode() != null) {
      sayUnit(turn);
    }
  }

  static void chooseUnit(TurnInProgress turn) {
    String code = ComplaintChoices.unitMeant(turn.input().value());
    turn.draft(turn.complaint().about(turn.complaint().subject().toUnit(code)));
    if (turn.input().value().equals(OptionId.SKIP)) {
      turn.say("complaint.unit.city", ComplaintPrompts.unitName(turn));
    } else {
      sayUnit(turn);
    }
  }

  private static void sayUnit(TurnInProgress turn) {
    turn.say("complaint.noted.unit", ComplaintPrompts.subject(turn));
  }

  static void turnPage(TurnInProgress turn) {
    mark(turn, marks -> marks.onPage(Integer.parseInt(turn.input().value())));
  }

  static void search(TurnInProgress turn) {
    mark(turn, marks -> marks.searching(turn.input().value()));
  }

  static void showAll(TurnInProgress turn) {
    mark(turn, marks -> marks.searching(null));
  }

  static void chooseType(TurnInProgress turn) {
    turn.draft(turn.complaint().as(ComplaintType.valueOf(turn.input().value())));
    turn.say("complaint.noted.type", ComplaintPrompts.typeName(turn));
  }

  /** Takes one more message of what happened. */
  static void tell(TurnInProgress turn) {
    change(turn, story -> story.adding(turn.input().value()));
    mark(turn, marks -> marks.inAlbum(null));
    turn.say("complaint.noted");
    watchForEmergency(turn, turn.input().value());
  }

  /** Takes words without answering them. */
  static void tell(TurnInProgress turn, String words) {
    change(turn, story -> story.adding(words));
    watchForEmergency(turn, words);
  }

  /** Takes a file; an album is answered once, when its first file comes. */
  static void attach(TurnInProgress turn) {
    Content.Attachment file = (Content.Attachment) turn.message().content();
    String caption = file.caption() == null ? "" : file.caption();
    change(turn, story -> story.adding(caption).adding(SentFile.of(file)));
    Albums.answer(turn, file, turn.complaint().marks().album(), turn.complaint().story());
    mark(turn, marks -> marks.inAlbum(file.group()));
    watchForEmergency(turn, caption);
  }

  private static void watchForEmergency(TurnInProgress turn, String words) {
    if (!turn.complaint().marks().warned() && Emergency.soundsLike(words)) {
      turn.say("complaint.emergency");
      turn.speakUp(); // it may stand under any picture of an album
      mark(turn, Marks::afterWarning);
    }
  }

  static void tellAnew(TurnInProgress turn) {
    change(turn, Story::withoutText);
  }

  static void dropFiles(TurnInProgress turn) {
    change(turn, Story::withoutFiles);
    mark(turn, marks -> marks.inAlbum(null));
  }

  static void askForWords(TurnInProgress turn) {
    turn.say("complaint.askForWords");
  }

  static void keepDay(TurnInProgress turn) {
    change(turn, story -> story.happened(day(turn.input().value(), turn)));
  }

  /** The day that a button names; empty for none. */
  static String day(String value, TurnInProgress turn) {
    LocalDate today = turn.facts().today();
    return switch (value) {
      case ComplaintChoices.TODAY -> today.toString();
      case ComplaintChoices.YESTERDAY -> today.minusDays(1).toString();
      default -> "";
    };
  }

  static void correctDay(TurnInProgress turn) {
    keepDay(turn);
    turn.say("complaint.noted");
  }

  static void keepTime(TurnInProgress turn) {
    change(turn, story -> story.happened(turn.input().value()));
  }

  static void dropTime(TurnInProgress turn) {
    change(turn, story -> story.happened(null));
  }

  static void keepPlace(TurnInProgress turn) {
    change(turn, story -> story.at(turn.input().value()));
  }

  static void dropPlace(TurnInProgress turn) {
    change(turn, story -> story.at(null));
  }

  static void keepWish(TurnInProgress turn) {
    change(turn, story -> story.wanting(turn.input().value()));
  }

  static void dropWish(TurnInProgress turn) {
    change(turn, story -> story.wanting(null));
  }

  static void chooseIdentity(TurnInProgress turn) {
    ReporterIdentity identity = ReporterIdentity.valueOf(turn.input().value());
    Reporter reporter = turn.complaint().reporter();
    turn.draft(
        turn.complaint()
            .by(reporter == null ? new Reporter(identity, null, null) : reporter.as(identity)));
  }

  static void correctIdentity(TurnInProgress turn) {
    chooseIdentity(turn);
    turn.say("complaint.noted");
  }

  static void keepName(TurnInProgress turn) {
    turn.draft(turn.complaint().by(reporter(turn).named(turn.input().value())));
  }

  static void keepContact(TurnInProgress turn) {
    turn.draft(turn.complaint().by(reporter(turn).reachedAt(turn.input().value())));
  }

  static void dropContact(TurnInProgress turn) {
    turn.draft(turn.complaint().by(reporter(turn).reachedAt(null)));
  }

  static void startChanging(TurnInProgress turn) {
    mark(turn, marks -> marks.searching(null).changing(true));
  }

  static void stopChanging(TurnInProgress turn) {
    mark(turn, marks -> marks.changing(false));
  }

  static void file(TurnInProgress turn) {
    ComplaintDraft draft = turn.complaint();
    TrackingId trackingId = TrackingId.from(turn.random(0, 16));
    turn.cause(
        new ComplaintFiled(
            trackingId,
            turn.before().respondent(),
            turn.message().from(),
            draft.subject(),
            Objects.requireNonNull(draft.type()),
            draft.story(),
            reporter(turn),
            turn.facts().receivedAt(),
            turn.facts().today()));
    turn.ask(ComplaintPrompts.filed(trackingId, turn));
  }

  private static Reporter reporter(TurnInProgress turn) {
    return Objects.requireNonNull(turn.complaint().reporter());
  }

  private static void change(TurnInProgress turn, UnaryOperator<Story> change) {
    turn.draft(turn.complaint().telling(change.apply(turn.complaint().story())));
  }

  private static void mark(TurnInProgress turn, UnaryOperator<Marks> change) {
    turn.draft(turn.complaint().marked(change.apply(turn.complaint().marks())));
  }
}
