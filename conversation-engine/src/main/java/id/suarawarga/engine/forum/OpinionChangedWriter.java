package id.suarawarga.engine.forum;

import static java.util.Objects.requireNonNull;

import id.suarawarga.engine.feature.OutcomeWriter;
import id.suarawarga.engine.file.FileOwner;
import id.suarawarga.engine.file.SentFiles;
import id.suarawarga.engine.privacy.Vault;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes opinions anew. One whose words have changed is no longer released, merged or voted on: all
 * that was about other words.
 */
public final class OpinionChangedWriter implements OutcomeWriter<OpinionChanged> {

  private final JdbcClient jdbc;
  private final OpinionSeal seal;
  private final SentFiles files;
  private final OpinionWindow window;

  public OpinionChangedWriter(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.seal = new OpinionSeal(vault);
    this.files = new SentFiles(jdbc, vault);
    this.window = new OpinionWindow(jdbc);
  }

  @Override
  public Class<OpinionChanged> type() {
    return OpinionChanged.class;
  }

  @Override
  public void write(List<OpinionChanged> outcomes) {
    outcomes.forEach(this::write);
  }

  private void write(OpinionChanged changed) {
    window
        .forumOf(changed.id(), changed.respondent().value())
        .ifPresent(
            forum -> {
              window.requireOpen(forum, changed.on());
              change(changed);
            });
  }

  private void change(OpinionChanged changed) {
    if (saysSomethingElse(changed)) {
      unrelease(changed.id());
    }
    update(changed);
    updateName(changed);
    files.announce(
        FileOwner.opinion(changed.id()),
        null,
        changed.from().account(),
        changed.opinion().story().files(),
        changed.at());
  }

  private boolean saysSomethingElse(OpinionChanged changed) {
    UUID id = changed.id();
    return jdbc.sql(
            """
            select topic_code, problem_sealed, proposal_sealed
            from forum_opinion where id = :id for update
            """)
        .param("id", id)
        .query(
            (row, _) ->
                !Objects.equals(row.getString("topic_code"), changed.opinion().topic())
                    || !Objects.equals(
                        seal.open(id, row.getBytes("problem_sealed")),
                        changed.opinion().story().text())
                    || !Objects.equals(
                        seal.open(id, row.getBytes("proposal_sealed")),
                        changed.opinion().story().wanted()))
        .single();
  }

  private void unrelease(UUID id) {
    jdbc.sql(
            """
            update forum_opinion set released = false, public_text = null, merged_into = null
            where id = :id
            """)
        .param("id", id)
        .update();
    jdbc.sql("update forum_opinion set merged_into = null where merged_into = :id")
        .param("id", id)
        .update();
    jdbc.sql("delete from forum_vote where opinion_id = :id").param("id", id).update();
  }

  private void update(OpinionChanged changed) {
    UUID id = changed.id();
    Opinion opinion = changed.opinion();
    jdbc.sql(
            """
            update forum_opinion
            set topic_code = :topic, stakeholder_group = :group, aspect = :aspect,
              problem_sealed = :problem, proposal_sealed = :proposal, attends = :attends,
              version = version + 1
            where id = :id
            """)
        .param("id", id)
        .param("topic", opinion.topic())
        .param("group", requireNonNull(opinion.group()).name())
        .param("aspect", requireNonNull(opinion.aspect()).name())
        .param("problem", seal.seal(id, opinion.story().text()))
        .param("proposal", seal.seal(id, opinion.story().wanted()))
        .param("attends", opinion.attends())
        .update();
  }

  private void updateName(OpinionChanged changed) {
    jdbc.sql("update forum_opinion_author set attendee_name_sealed = :name where opinion_id = :id")
        .param("name", seal.seal(changed.id(), changed.opinion().name()))
        .param("id", changed.id())
        .update();
  }
}
