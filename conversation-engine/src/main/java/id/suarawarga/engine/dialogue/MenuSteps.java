package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.respondent.AddressesChanged;
import id.suarawarga.engine.respondent.ReachabilityChanged;
import id.suarawarga.engine.survey.SurveyAbandoned;
import java.util.Objects;

/** What is said and done outside the questions of a dialogue. */
final class MenuSteps {

  private MenuSteps() {}

  static void greet(TurnInProgress turn) {
    turn.say("greeting");
  }

  /** The menu in between; where nothing is under way it is shown anyway. */
  static void openMenu(TurnInProgress turn) {
    turn.stepAside(AsideState.MENU, null);
  }

  static void leaveAside(TurnInProgress turn) {
    turn.leaveAside();
  }

  static void sayHelp(TurnInProgress turn) {
    turn.say("help");
  }

  static void sayNothingUnderWay(TurnInProgress turn) {
    turn.say("status.nothing");
  }

  /** Says how far the person has come. */
  static void sayProgress(TurnInProgress turn) {
    turn.note(UnderWay.text("status.", "status.choosing.", turn));
  }

  static void sayNoPeriod(TurnInProgress turn) {
    turn.say("survey.noPeriod");
  }

  static void sayGone(TurnInProgress turn) {
    turn.say("survey.gone");
  }

  static void sayInactive(TurnInProgress turn) {
    turn.say("link.inactive");
  }

  static void sayUnknownLink(TurnInProgress turn) {
    turn.say("link.unknown");
  }

  static void sayAnsweredToday(TurnInProgress turn) {
    turn.say("survey.answeredToday", serviceMeant(turn));
  }

  static void sayDeclined(TurnInProgress turn) {
    turn.say("survey.declined");
    turn.endHere();
  }

  static void sayWrongKind(TurnInProgress turn) {
    turn.say("hint." + turn.input().value());
  }

  /** Answers words that mean nothing here. */
  static void sayNotUnderstood(TurnInProgress turn) {
    turn.say(hintKey(turn.state()));
  }

  static void openLink(TurnInProgress turn) {
    Links.open(Objects.requireNonNull(turn.input().link()), turn);
  }

  static void sayTooLong(TurnInProgress turn) {
    turn.say("story.tooLong");
  }

  static void sayFileRefused(TurnInProgress turn) {
    turn.say("file." + turn.input().value());
    Albums.refuse(turn);
    Captions.keepWithoutFile(turn);
  }

  static void sayNotOffered(TurnInProgress turn) {
    turn.say("offer.declined");
  }

  static void askWhichToKeep(TurnInProgress turn) {
    turn.stepAside(AsideState.SWITCH, turn.input().link());
  }

  static void askToCancel(TurnInProgress turn) {
    turn.stepAside(AsideState.CANCEL, null);
  }

  static void askLanguage(TurnInProgress turn) {
    turn.stepAside(AsideState.LANGUAGE, null);
  }

  static void askToErase(TurnInProgress turn) {
    turn.stepAside(AsideState.ERASE, null);
  }

  static void ignore(TurnInProgress turn) {
    turn.beSilent();
  }

  static void sayStale(TurnInProgress turn) {
    turn.toast("tap.stale");
    turn.beSilent();
  }

  static void sayForged(TurnInProgress turn) {
    turn.toast("tap.forged");
    turn.beSilent();
  }

  static void remind(TurnInProgress turn) {
    turn.stepAside(AsideState.REMINDER, null);
  }

  static void expire(TurnInProgress turn) {
    SurveySteps.abandon(turn, SurveyAbandoned.Reason.EXPIRED);
    turn.rest();
    turn.beSilent();
  }

  static void block(TurnInProgress turn) {
    SurveySteps.abandon(turn, SurveyAbandoned.Reason.BLOCKED);
    turn.rest();
    reachable(turn, false);
  }

  static void unblock(TurnInProgress turn) {
    reachable(turn, true);
  }

  static void move(TurnInProgress turn) {
    if (turn.message().content() instanceof Content.IdentityChanged(var now)) {
      turn.cause(new AddressesChanged(turn.before().respondent(), now));
    }
    turn.beSilent();
  }

  private static void reachable(TurnInProgress turn, boolean reachable) {
    turn.cause(
        new ReachabilityChanged(turn.before().respondent(), turn.message().from(), reachable));
    turn.beSilent();
  }

  private static String serviceMeant(TurnInProgress turn) {
    Link link = turn.input().link();
    String code = link != null ? link.code() : turn.input().value();
    return turn.facts()
        .catalogue()
        .service(code)
        .map(PublicService::name)
        .orElseGet(() -> SurveyPrompts.serviceName(turn));
  }

  private static String hintKey(State state) {
    return switch (state) {
      case MenuState _ -> "hint.menu";
      case AsideState _ -> "hint.aside";
      case SurveyState survey -> hintKey(survey);
      case ComplaintState complaint -> hintKey(complaint);
      case TicketState _ -> "complaint.askForWords";
      case OpinionState opinion -> hintKey(opinion);
    };
  }

  private static String hintKey(SurveyState state) {
    return switch (state) {
      case UNIT, SERVICE -> "hint.list";
      case QUESTION -> "hint.question";
      case SUGGESTION -> "hint.suggestion";
      case CONSENT, SEX, AGE_BAND, EDUCATION, OCCUPATION, REVIEW, SENT, LEFT -> "hint.choice";
    };
  }

  private static String hintKey(ComplaintState state) {
    return switch (state) {
      case UNIT -> "hint.list";
      case TYPE, IDENTITY, REVIEW, SENT, LEFT -> "hint.choice";
      case WHAT, WHEN, WHERE, FILES, WANTED, NAME, CONTACT -> "complaint.askForWords";
    };
  }

  private static String hintKey(OpinionState state) {
    return switch (state) {
      case FORUM, GROUP, TOPIC, ASPECT, ATTENDANCE, REVIEW, SENT, LEFT -> "hint.choice";
      case PROBLEM, PROPOSAL, NAME -> "complaint.askForWords";
    };
  }

  /** The name under which the hint for a message that is no words stands in the bundles. */
  static String kind(Content content) {
    return switch (content) {
      case Content.Attachment file -> file.kind().name();
      case Content.Location _ -> "LOCATION";
      case Content.Contact _ -> "CONTACT";
      case Content.Unsupported _ -> "OTHER";
      case Content.Text _,
          Content.FormReply _,
          Content.Choice _,
          Content.Blocked _,
          Content.Unblocked _,
          Content.IdentityChanged _,
          Content.Tick _,
          Content.Notice _ ->
          throw new IllegalArgumentException("not a kind of its own");
    };
  }
}
