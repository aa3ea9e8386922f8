package id.suarawarga.engine.forum;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What officials do to opinions. To be called in a transaction that holds the forum ({@link
 * Forums#findForUpdate}); what cannot be done is a value, and then nothing is changed.
 */
public final class OpinionHandling {

  private final JdbcClient jdbc;
  private final Clock clock;

  public OpinionHandling(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Shows an opinion to others, or no longer.
   *
   * @param publicText what they read of it; null for none, and then it is not released
   */
  public void release(OpinionRow opinion, boolean released, @Nullable String publicText) {
    if (released && publicText == null) {
      throw new IllegalArgumentException("what is released has a public text");
    }
    update(opinion.id(), "released = ?, public_text = ?,", released, publicText);
  }

  /**
   * Answers it, once residents can no longer change what they wrote. What is merged has the answer
   * of the main opinion: its author would never hear another.
   */
  public Optional<ForumRefusal> answer(
      Forum forum, OpinionRow opinion, AnswerDecision decision, String text) {
    if (!forum.state().isAfterWindow()) {
      return Optional.of(ForumRefusal.WINDOW_OPEN);
    }
    if (isMerged(opinion.id())) {
      return Optional.of(ForumRefusal.MERGED);
    }
    update(
        opinion.id(),
        "decision = ?, answer = ?, answered_at = ?,",
        decision.name(),
        text,
        ForumRows.timestamp(clock.instant()));
    return Optional.empty();
  }

  /**
   * Notes that it says the same as another, whose answer is then its own too; so is that of all
   * that were merged into it before.
   *
   * @param main null where it stands for itself again
   */
  public Optional<ForumRefusal> merge(Forum forum, OpinionRow opinion, @Nullable UUID main) {
    if (main == null) {
      update(opinion.id(), "merged_into = null,");
      return Optional.empty();
    }
    if (main.equals(opinion.id()) || !standsForItself(forum, main)) {
      return Optional.of(ForumRefusal.NO_MAIN_OPINION);
    }
    jdbc.sql("update forum_opinion set merged_into = :main where merged_into = :id")
        .param("main", main)
        .param("id", opinion.id())
        .update();
    update(opinion.id(), "merged_into = ?,", main);
    return Optional.empty();
  }

  private boolean standsForItself(Forum forum, UUID opinion) {
    return jdbc.sql(
            """
            select exists (
              select from forum_opinion
              where id = :id and forum_code = :forum and merged_into is null
                and withdrawn_at is null)
            """)
        .param("id", opinion)
        .param("forum", forum.code())
        .query(Boolean.class)
        .single();
  }

  private boolean isMerged(UUID opinion) {
    return jdbc.sql(
            """
            select exists (
              select from forum_opinion as same join forum_opinion as main
                on main.id = same.merged_into and main.withdrawn_at is null
              where same.id = :id)
            """)
        .param("id", opinion)
        .query(Boolean.class)
        .single();
  }

  /** The columns are constant texts of this class, each with a comma after it. */
  private void update(UUID opinion, String columns, @Nullable Object... values) {
    List<@Nullable Object> parameters = new ArrayList<@Nullable Object>();
    Collections.addAll(parameters, values);
    parameters.add(opinion);
    jdbc.sql("update forum_opinion set " + columns + " version = version + 1 where id = ?")
        .params(parameters)
        .update();
  }
}
