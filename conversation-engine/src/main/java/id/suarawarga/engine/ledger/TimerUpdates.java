package id.suarawarga.engine.ledger;

import id.suarawarga.engine.dialogue.Conversation;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** Sets a person's wake-up when a run of a dialogue begins, and removes it when it has ended. */
final class TimerUpdates {

  private static final String SET =
      """
      insert into timer (respondent_id, run, number, due_at)
      select respondent_id, run, 1, due_at
      from unnest(:respondents, :runs, :dueAt) as t (respondent_id, run, due_at)
      on conflict (respondent_id)
      do update set run = excluded.run, number = excluded.number, due_at = excluded.due_at
      """;

  private final JdbcClient jdbc;
  private final Duration remindAfter;

  TimerUpdates(JdbcClient jdbc, Duration remindAfter) {
    this.jdbc = jdbc;
    this.remindAfter = remindAfter;
  }

  void write(List<Waiting> turns) {
    List<Entry> changed =
        turns.stream().map(Waiting::entry).filter(TimerUpdates::changesRun).toList();
    set(changed.stream().map(entry -> entry.turn().next()).filter(TimerUpdates::runs).toList());
    remove(changed.stream().map(entry -> entry.turn().next()).filter(n -> !runs(n)).toList());
  }

  private void set(List<Conversation> begun) {
    if (begun.isEmpty()) {
      return;
    }
    jdbc.sql(SET)
        .param("respondents", respondents(begun))
        .param("runs", new SqlArrayValue("text", begun.stream().map(Conversation::run).toArray()))
        .param("dueAt", new SqlArrayValue("timestamptz", begun.stream().map(this::due).toArray()))
        .update();
  }

  private void remove(List<Conversation> ended) {
    if (!ended.isEmpty()) {
      jdbc.sql("delete from timer where respondent_id = any(:respondents)")
          .param("respondents", respondents(ended))
          .update();
    }
  }

  private Object due(Conversation conversation) {
    return conversation.updatedAt().plus(remindAfter).atOffset(ZoneOffset.UTC);
  }

  private static boolean changesRun(Entry entry) {
    return !Objects.equals(entry.before().run(), entry.turn().next().run());
  }

  private static boolean runs(Conversation conversation) {
    return conversation.run() != null;
  }

  private static SqlArrayValue respondents(List<Conversation> those) {
    return new SqlArrayValue("uuid", those.stream().map(one -> one.respondent().value()).toArray());
  }
}
