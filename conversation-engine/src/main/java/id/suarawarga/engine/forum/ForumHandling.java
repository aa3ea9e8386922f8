package id.suarawarga.engine.forum;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What officials do to a forum as a whole. To be called in a transaction that holds the forum
 * ({@link Forums#findForUpdate}); what cannot be done is a value, and then nothing is changed.
 */
public final class ForumHandling {

  private final JdbcClient jdbc;
  private final Forums forums;
  private final ForumResult result;
  private final Clock clock;

  /**
   * @param clock in the zone that decides which day a moment belongs to
   */
  public ForumHandling(JdbcClient jdbc, Forums forums, ForumResult result, Clock clock) {
    this.jdbc = jdbc;
    this.forums = forums;
    this.result = result;
    this.clock = clock;
  }

  /** Plans it anew. */
  public Optional<ForumRefusal> change(Forum forum, ForumPlan plan) {
    if (forum.isReported()) {
      return Optional.of(ForumRefusal.REPORTED);
    }
    if (forum.state() != ForumState.DRAFT && !plan.unitCode().equals(forum.unitCode())) {
      return Optional.of(ForumRefusal.UNIT_FIXED);
    }
    if (forum.state() != ForumState.DRAFT && plan.topics().isEmpty()) {
      return Optional.of(ForumRefusal.NO_TOPIC);
    }
    if (leavesOutTopicInUse(plan)) {
      return Optional.of(ForumRefusal.TOPIC_IN_USE);
    }
    forums.update(plan);
    return Optional.empty();
  }

  /** Moves it on; where it becomes reported, every participant hears of the answers. */
  public Optional<ForumRefusal> move(Forum forum, ForumState to) {
    Optional<ForumRefusal> refusal = refusal(forum, to);
    if (refusal.isEmpty()) {
      Instant now = clock.instant();
      enter(jdbc, forum.code(), to, now);
      if (to == ForumState.REPORTED) {
        result.tellAnswers(forum, now);
      }
    }
    return refusal;
  }

  /** Writes where it stands. */
  static void enter(JdbcClient jdbc, String code, ForumState state, Instant now) {
    jdbc.sql(
            """
            update forum set state = :state, state_at = :now, version = version + 1,
              reported_at = case when :state = 'REPORTED' then :now else reported_at end
            where code = :code
            """)
        .param("state", state.name())
        .param("now", ForumRows.timestamp(now))
        .param("code", code)
        .update();
  }

  private Optional<ForumRefusal> refusal(Forum forum, ForumState to) {
    if (!forum.state().mayBecome(to)) {
      return Optional.of(ForumRefusal.ILLEGAL_MOVE);
    }
    return switch (to) {
      case OPEN -> refusalToOpen(forum.plan());
      case REPORTED ->
          result.isAnswered(forum) ? Optional.empty() : Optional.of(ForumRefusal.UNANSWERED);
      case DRAFT, CLOSED, HELD -> Optional.empty();
    };
  }

  private Optional<ForumRefusal> refusalToOpen(ForumPlan plan) {
    if (plan.topics().isEmpty()) {
      return Optional.of(ForumRefusal.NO_TOPIC);
    }
    return plan.opinionsUntil().isBefore(LocalDate.now(clock))
        ? Optional.of(ForumRefusal.WINDOW_OVER)
        : Optional.empty();
  }

  private boolean leavesOutTopicInUse(ForumPlan plan) {
    Set<String> used =
        new HashSet<>(
            jdbc.sql("select distinct topic_code from forum_opinion where forum_code = :forum")
                .param("forum", plan.code())
                .query(String.class)
                .list());
    used.removeAll(plan.topics().stream().map(Topic::code).collect(Collectors.toSet()));
    return !used.isEmpty();
  }
}
