package id.suarawarga.engine.forum;

import id.suarawarga.scoring.Agreement;
import id.suarawarga.scoring.Support;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cards that a person may be asked about now.
 *
 * @param answered the one that they are answering; null where they answer none that there is
 * @param next those on the same topic that they have not voted on, in their own order, behind the
 *     one that they are answering
 */
public record Deck(@Nullable Answered answered, List<Card> next) {

  public static final Deck EMPTY = new Deck(null, List.of());

  /** The most cards that are shown one after another. */
  public static final int MOST = 5;

  /**
   * A card with what it takes to say how it stands after the person's vote.
   *
   * @param voter for whom the person speaks in the forum
   * @param agreed how the person has voted before; null where they have not
   * @param others how all others vote
   */
  public record Answered(
      Card card,
      StakeholderGroup voter,
      @Nullable Boolean agreed,
      Agreement<StakeholderGroup> others) {

    /** How the groups vote, with this vote of the person. */
    public Agreement<StakeholderGroup> with(boolean agrees) {
      return others.plus(voter, Support.ofOne(agrees));
    }
  }

  public Deck {
    next = List.copyOf(next);
  }
}
