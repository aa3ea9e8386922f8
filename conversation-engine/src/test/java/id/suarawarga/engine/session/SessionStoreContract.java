package id.suarawarga.engine.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.respondent.RespondentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every session store promises while all is well. */
abstract class SessionStoreContract {

  enum Kind {
    MENU {
      @Override
      Conversation of(RespondentId respondent) {
        return Conversations.inTheMenu(respondent);
      }
    },
    REVIEW {
      @Override
      Conversation of(RespondentId respondent) {
        return Conversations.inReview(respondent);
      }
    },
    INTERRUPTED {
      @Override
      Conversation of(RespondentId respondent) {
        return Conversations.interrupted(respondent);
      }
    };

    abstract Conversation of(RespondentId respondent);
  }

  private final RespondentId somebody = RespondentId.random();

  abstract SessionStore store();

  @Test
  void whatWasNeverKeptIsMissing() {
    assertThat(store().load(somebody)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatWasKeptComesBackTheSame(Kind kind) {
    store().keep(kind.of(somebody));

    assertThat(store().load(somebody)).contains(kind.of(somebody));
  }

  @Test
  void theLastOneKeptCounts() {
    store().keep(Conversations.inReview(somebody));
    store().keep(Conversations.interrupted(somebody));

    assertThat(store().load(somebody)).contains(Conversations.interrupted(somebody));
  }

  @Test
  void personsDoNotMix() {
    RespondentId neighbour = RespondentId.random();
    store().keep(Conversations.inReview(somebody));
    store().keep(Conversations.inTheMenu(neighbour));

    assertThat(store().load(somebody)).contains(Conversations.inReview(somebody));
    assertThat(store().load(neighbour)).contains(Conversations.inTheMenu(neighbour));
  }

  @Test
  void whatIsForgottenIsGoneAndMayBeKeptAnew() {
    store().keep(Conversations.inReview(somebody));
    store().forget(somebody);
    assertThat(store().load(somebody)).isEmpty();

    store().keep(Conversations.inTheMenu(somebody));
    assertThat(store().load(somebody)).contains(Conversations.inTheMenu(somebody));
  }

  @Test
  void forgettingSomebodyUnknownIsFine() {
    store().forget(somebody);

    assertThat(store().load(somebody)).isEmpty();
  }
}
