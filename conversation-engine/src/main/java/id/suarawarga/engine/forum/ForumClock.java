package id.suarawarga.engine.forum;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What time does to forums: a draft opens on the first day for opinions, if it has a topic; an open
 * one closes after the last, and before that its participants are asked about opinions of others.
 * Several replicas may do it at once: one does, the others find nothing left.
 */
public final class ForumClock {

  private static final Logger LOG = LoggerFactory.getLogger(ForumClock.class);

  private static final String TO_OPEN =
      """
      select code from forum
      where state = 'DRAFT' and opinions_from <= :today and opinions_until >= :today
        and exists (select from forum_topic where forum_code = forum.code)
      order by code for update skip locked
      """;

  private static final String TO_CLOSE =
      """
      select code from forum where state = 'OPEN' and opinions_until < :today
      order by code for update skip locked
      """;

  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final ZoneId zone;
  private final CardNotices cards;

  /**
   * @param zone decides which day a moment belongs to
   */
  public ForumClock(JdbcClient jdbc, TransactionOperations transactions, ZoneId zone) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.zone = zone;
    this.cards = new CardNotices(jdbc, zone);
  }

  /** Does all that is due by now. */
  public void run(Instant now) {
    move(TO_OPEN, ForumState.OPEN, now);
    move(TO_CLOSE, ForumState.CLOSED, now);
    transactions.executeWithoutResult(_ -> cards.make(now));
  }

  private void move(String which, ForumState to, Instant now) {
    transactions.executeWithoutResult(
        _ -> {
          for (String code : due(which, now)) {
            ForumHandling.enter(jdbc, code, to, now);
            LOG.info("forum {} is now {}, by its dates", code, to);
          }
        });
  }

  private List<String> due(String which, Instant now) {
    return jdbc.sql(which)
        .param("today", LocalDate.ofInstant(now, zone))
        .query((row, _) -> row.getString("code"))
        .list();
  }
}
