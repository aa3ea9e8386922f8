package id.suarawarga.engine;

import id.suarawarga.engine.complaint.Ticket;
import id.suarawarga.engine.complaint.Tickets;
import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.dialogue.Dialogues;
import id.suarawarga.engine.forum.Cards;
import id.suarawarga.engine.forum.Deck;
import id.suarawarga.engine.forum.ForumNews;
import id.suarawarga.engine.forum.OpinionDraft;
import id.suarawarga.engine.forum.OwnOpinion;
import id.suarawarga.engine.forum.OwnOpinions;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.notice.Notice;
import id.suarawarga.engine.notice.Notices;
import id.suarawarga.engine.notice.OpinionNotice;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.survey.AnsweredServices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the tables say about a person; each question is a query, asked only where it matters. */
final class PersonSource {

  private final AnsweredServices answered;
  private final Tickets tickets;
  private final OwnOpinions opinions;
  private final Notices notices;
  private final Cards cards;

  PersonSource(
      AnsweredServices answered,
      Tickets tickets,
      OwnOpinions opinions,
      Notices notices,
      Cards cards) {
    this.answered = answered;
    this.tickets = tickets;
    this.opinions = opinions;
    this.notices = notices;
    this.cards = cards;
  }

  /** The services that the person may not answer about again on that day. */
  Set<String> answered(Address from, LocalDate day) {
    return answered.on(from, day);
  }

  /** The person's newest own tickets, and those that it is about. */
  List<Ticket> tickets(Conversation conversation, Content content) {
    RespondentId person = conversation.respondent();
    List<Ticket> newest = tickets.of(person);
    List<Ticket> known = new ArrayList<>(newest);
    Dialogues.ticketsNamed(conversation, content).stream()
        .filter(id -> newest.stream().noneMatch(ticket -> ticket.trackingId().equals(id)))
        .flatMap(id -> tickets.find(id, person).stream())
        .forEach(known::add);
    return known;
  }

  /** The person's own opinions for forums. */
  List<OwnOpinion> opinions(RespondentId person) {
    return opinions.of(person);
  }

  /** What the message says that the person must hear; null when it was said, or is nobody's. */
  @Nullable Notice notice(RespondentId person, Content content) {
    return content instanceof Content.Notice(long id)
        ? notices.find(id, person).orElse(null)
        : null;
  }

  /** What the message may lead the person to be asked about opinions of others. */
  Deck deck(Conversation conversation, Content content) {
    RespondentId person = conversation.respondent();
    if (notice(person, content) instanceof OpinionNotice news && news.kind() == ForumNews.CARDS) {
      return cards.besides(news.result().id(), person);
    }
    return Dialogues.cardNamed(content)
        .map(card -> cards.answering(card, person))
        .or(() -> Dialogues.opinionInReview(conversation).map(draft -> behind(draft, person)))
        .orElse(Deck.EMPTY);
  }

  private Deck behind(OpinionDraft draft, RespondentId person) {
    String forum = draft.forum();
    String topic = draft.opinion().topic();
    return forum == null || topic == null ? Deck.EMPTY : cards.on(forum, topic, person);
  }
}
