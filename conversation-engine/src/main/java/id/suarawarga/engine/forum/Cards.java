package id.suarawarga.engine.forum;

import id.suarawarga.engine.forum.Deck.Answered;
import id.suarawarga.engine.respondent.RespondentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The opinions of others that a participant is asked about. Each participant meets them in an order
 * of their own, which stays: so no opinion gets all votes for having come first, and what somebody
 * passes over does not come back at once.
 */
public final class Cards {

  /** What makes an opinion {@code card} one that the person {@code :me} is shown. */
  static final String IS_SHOWN = isShownTo(":me");

  /**
   * For whom the person {@code :me} speaks in the forum of {@code card}; none if they are not in.
   */
  static final String GROUP_OF_VOTER =
      """
      select own.stakeholder_group
        from forum_opinion as own
        join forum_opinion_author as author on author.opinion_id = own.id
       where author.respondent_id = :me and own.forum_code = card.forum_code
         and own.withdrawn_at is null
       order by own.submitted_at desc, own.id limit 1
      """;

  private static final String ORDER = "md5(card.id::text || :me::text)";

  private static final String NEXT =
      """
      select card.id, card.forum_code, card.public_text
        from forum_opinion as card
       where card.forum_code = :forum and card.topic_code = :topic
         and %s and %s
      """
          .formatted(IS_SHOWN, isNew(":me"));

  private static final String BEHIND = " and " + ORDER + " > md5(:after::text || :me::text)";
  private static final String IN_ORDER = " order by " + ORDER + " limit " + Deck.MOST;

  private static final String ANSWERED =
      """
      select card.id, card.forum_code, card.topic_code, card.public_text, (%s) as voter,
        (select choice = 'AGREE' from forum_vote
          where opinion_id = card.id and respondent_id = :me) as agreed
        from forum_opinion as card
       where card.id = :card and %s
      """
          .formatted(GROUP_OF_VOTER, IS_SHOWN);

  /** A card that is answered, and what it is about. */
  private record Known(Card card, String topic, StakeholderGroup voter, @Nullable Boolean agreed) {}

  private final JdbcClient jdbc;
  private final Votes votes;

  public Cards(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.votes = new Votes(jdbc);
  }

  /** The condition that an opinion {@code card} is there to be voted on by somebody. */
  static String isShownTo(String person) {
    return """
        card.released and card.withdrawn_at is null and card.merged_into is null
          and not exists (
            select from forum_opinion_author as writer
            where writer.opinion_id = card.id and writer.respondent_id = %s)
        """
        .formatted(person);
  }

  /** The condition that somebody has not voted on {@code card}. */
  static String isNew(String person) {
    return """
        not exists (
            select from forum_vote as cast_before
            where cast_before.opinion_id = card.id and cast_before.respondent_id = %s)
        """
        .formatted(person);
  }

  /** All on a topic, for somebody who answers none yet. */
  public Deck on(String forum, String topic, RespondentId person) {
    return new Deck(null, next(NEXT + IN_ORDER, forum, topic, person, new UUID(0, 0)));
  }

  /** All on the topic of an opinion of the person's own. */
  public Deck besides(UUID own, RespondentId person) {
    return jdbc.sql("select forum_code, topic_code from forum_opinion where id = :id")
        .param("id", own)
        .query((row, _) -> on(row.getString("forum_code"), row.getString("topic_code"), person))
        .single();
  }

  /** The card that somebody answers, and those behind it; empty if it is not theirs to answer. */
  public Deck answering(UUID card, RespondentId person) {
    return known(card, person)
        .map(
            known ->
                new Deck(
                    new Answered(
                        known.card(), known.voter(), known.agreed(), votes.onWithout(card, person)),
                    next(
                        NEXT + BEHIND + IN_ORDER,
                        known.card().forum(),
                        known.topic(),
                        person,
                        card)))
        .orElse(Deck.EMPTY);
  }

  private Optional<Known> known(UUID card, RespondentId person) {
    return jdbc.sql(ANSWERED)
        .param("card", card)
        .param("me", person.value())
        .query(Cards::known)
        .optional()
        .flatMap(found -> found);
  }

  private static Optional<Known> known(ResultSet row, int number) throws SQLException {
    String voter = row.getString("voter");
    return voter == null
        ? Optional.empty()
        : Optional.of(
            new Known(
                card(row),
                row.getString("topic_code"),
                StakeholderGroup.valueOf(voter),
                row.getObject("agreed", Boolean.class)));
  }

  private List<Card> next(String sql, String forum, String topic, RespondentId person, UUID after) {
    return jdbc.sql(sql)
        .param("forum", forum)
        .param("topic", topic)
        .param("me", person.value())
        .param("after", after)
        .query((row, _) -> card(row))
        .list();
  }

  private static Card card(ResultSet row) throws SQLException {
    return new Card(
        row.getObject("id", UUID.class), row.getString("forum_code"), row.getString("public_text"));
  }
}
