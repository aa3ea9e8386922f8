package id.suarawarga.engine.forum;

import id.suarawarga.engine.feature.OutcomeWriter;
import id.suarawarga.engine.feature.Refusal;
import id.suarawarga.engine.feature.RefusedException;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts votes, one of each participant on an opinion, for the group that their newest own opinion
 * for the forum speaks for. When the participant is erased the vote stays, without a link to them.
 */
public final class VoteCastWriter implements OutcomeWriter<VoteCast> {

  /**
   * The forum cannot close, nor the opinion be changed, before the transaction ends. The forum is
   * locked first, as everybody does, so that nobody waits for each other.
   */
  private static final String CAST =
      """
      insert into forum_vote (opinion_id, respondent_id, stakeholder_group, choice, at)
      select card.id, :me, (%s), :choice, :at
        from forum_opinion as card join forum on forum.code = card.forum_code
       where card.id = :opinion and %s
         and forum.state = 'OPEN' and forum.opinions_until >= :on
         and exists (%s)
         for share of forum, card
      on conflict (opinion_id, respondent_id)
        do update set choice = excluded.choice, at = excluded.at,
          stakeholder_group = excluded.stakeholder_group
      """
          .formatted(Cards.GROUP_OF_VOTER, Cards.IS_SHOWN, Cards.GROUP_OF_VOTER);

  private final JdbcClient jdbc;

  public VoteCastWriter(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Class<VoteCast> type() {
    return VoteCast.class;
  }

  @Override
  public void write(List<VoteCast> outcomes) {
    outcomes.forEach(this::write);
  }

  private void write(VoteCast vote) {
    int counted =
        jdbc.sql(CAST)
            .param("me", vote.respondent().value())
            .param("opinion", vote.opinion())
            .param("choice", vote.agrees() ? "AGREE" : "DISAGREE")
            .param("at", vote.at().atOffset(ZoneOffset.UTC))
            .param("on", vote.on())
            .update();
    if (counted == 0) {
      throw new RefusedException(Refusal.CARD_GONE);
    }
  }
}
