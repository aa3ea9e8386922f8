package id.suarawarga.engine.transcript;

import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.dialogue.Dialogues;
import id.suarawarga.engine.forum.Card;
import id.suarawarga.engine.forum.Deck;
import id.suarawarga.engine.forum.Deck.Answered;
import id.suarawarga.engine.forum.StakeholderGroup;
import id.suarawarga.engine.forum.VoteCast;
import id.suarawarga.engine.message.Content;
import id.suarawarga.scoring.Agreement;
import id.suarawarga.scoring.Support;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What others wrote, in a transcript that needs no database; in the order of its release. */
final class EngineCards {

  private final List<Card> cards = new ArrayList<>();
  private final Map<UUID, Boolean> own = new HashMap<>();
  private Support others = Support.NONE;

  void release(String forum, String words) {
    cards.add(new Card(UUID.randomUUID(), forum, words));
  }

  void clear() {
    cards.clear();
  }

  void vote(Support votes) {
    others = votes;
  }

  void store(VoteCast vote) {
    own.put(vote.opinion(), vote.agrees());
  }

  Deck deck(Conversation before, Content content) {
    Optional<UUID> named = Dialogues.cardNamed(content);
    if (named.isPresent()) {
      return cards.stream()
          .filter(card -> card.id().equals(named.get()))
          .findFirst()
          .map(card -> new Deck(answered(card), newOnes(cards.indexOf(card) + 1)))
          .orElse(Deck.EMPTY);
    }
    boolean asked =
        content instanceof Content.Notice || Dialogues.opinionInReview(before).isPresent();
    return asked ? new Deck(null, newOnes(0)) : Deck.EMPTY;
  }

  private Answered answered(Card card) {
    Support support = card.equals(cards.getFirst()) ? others : Support.NONE;
    Agreement<StakeholderGroup> agreement =
        Agreement.<StakeholderGroup>none().plus(StakeholderGroup.CIVIL_SOCIETY, support);
    return new Answered(card, StakeholderGroup.SERVICE_USER, own.get(card.id()), agreement);
  }

  private List<Card> newOnes(int from) {
    return cards.subList(from, cards.size()).stream()
        .filter(card -> !own.containsKey(card.id()))
        .limit(Deck.MOST)
        .toList();
  }
}
