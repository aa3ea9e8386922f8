package id.suarawarga.engine;

import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.dialogue.Snapshot;
import id.suarawarga.engine.dialogue.SurveyState;
import id.suarawarga.engine.ledger.Conversations;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.respondent.Respondents;
import id.suarawarga.engine.session.SessionStore;
import id.suarawarga.engine.survey.SurveyDraft;
import id.suarawarga.engine.testing.Resident;
import id.suarawarga.engine.testing.TestEngine;
import java.nio.charset.StandardCharsets;

/** A conversation as a bug would have left it: a question stands open, nobody knows which. */
final class BrokenConversation {

  private BrokenConversation() {}

  /** Breaks a resident's conversation, in the database and for all replicas. */
  static void of(Resident resident, TestEngine engine) {
    RespondentId id = engine.bean(Respondents.class).find(resident.address()).orElseThrow();
    Conversation now = engine.bean(Conversations.class).load(id).orElseThrow();
    replace(id, Snapshot.write(broken(now)), engine);
  }

  /** Leaves JSON that no version of ours has written. */
  static void unreadable(Resident resident, TestEngine engine) {
    RespondentId id = engine.bean(Respondents.class).find(resident.address()).orElseThrow();
    replace(id, "{\"state\":\"SURVEY.GONE\"}".getBytes(StandardCharsets.UTF_8), engine);
  }

  private static void replace(RespondentId id, byte[] json, TestEngine engine) {
    byte[] snapshot = engine.bean(Vault.class).seal(json, "conversation");
    engine
        .jdbc()
        .sql("update conversation set snapshot = :snapshot where respondent_id = :id")
        .param("snapshot", snapshot)
        .param("id", id.value())
        .update();
    engine.bean(SessionStore.class).forget(id);
  }

  private static Conversation broken(Conversation now) {
    SurveyDraft draft =
        SurveyDraft.begin("3f9a2c1d", null, now.updatedAt())
            .forService("DUKCAPIL", Resident.SERVICE)
            .suggesting("what was said before");
    return new Conversation(
        now.respondent(),
        now.version(),
        SurveyState.QUESTION,
        draft,
        null,
        now.language(),
        now.updatedAt());
  }
}
