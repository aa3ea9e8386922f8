package id.suarawarga.engine.respondent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class NumbersThatChangeHandsIT extends PersonsOnADatabase {

  @Test
  void aNumberThatComesWithANewIdHasChangedHands() {
    RespondentId before = respondents.identify(SCOPED, List.of(PHONE));
    RespondentId now = respondents.identify(NEWCOMER, List.of(PHONE));

    assertThat(now).isNotEqualTo(before);
    assertThat(replica().find(PHONE)).contains(now);
    assertThat(replica().find(SCOPED)).contains(before);
  }

  @Test
  void anotherReplicaKnowsAtOnceThatANumberHasChangedHands() {
    Respondents other = replica();
    other.identify(SCOPED, List.of(PHONE));
    other.identify(PHONE, List.of());
    RespondentId now = respondents.identify(NEWCOMER, List.of(PHONE));

    assertThat(other.identify(PHONE, List.of())).isEqualTo(now);
    assertThat(other.find(PHONE)).contains(now);
  }

  @Test
  void aNumberFollowsAnIdThatWasKnownWithoutIt() {
    respondents.identify(SCOPED, List.of(PHONE));
    RespondentId other = respondents.identify(NEWCOMER, List.of());

    assertThat(respondents.identify(NEWCOMER, List.of(PHONE))).isEqualTo(other);
    assertThat(replica().find(PHONE)).contains(other);
  }

  @Test
  void aPersonHasTheNumberThatTheirIdCameWithLast() {
    RespondentId person = respondents.identify(SCOPED, List.of(PHONE));
    respondents.identify(SCOPED, List.of(OTHER));

    assertThat(replica().find(OTHER)).contains(person);
    assertThat(replica().find(PHONE)).isEmpty();
  }

  @Test
  void whoeverWasKnownByANumberOnlyIsForgottenWhenItIsSomebodyElses() {
    respondents.identify(PHONE, List.of());
    respondents.identify(SCOPED, List.of());
    respondents.identify(SCOPED, List.of(PHONE));

    assertThat(List.of(count("respondent"), count("conversation"))).containsExactly(1L, 1L);
  }

  @Test
  void lookingForASenderLendsAndMovesNothing() {
    RespondentId person = respondents.identify(SCOPED, List.of(PHONE));

    assertThat(replica().find(NEWCOMER, List.of(PHONE))).isEmpty();
    assertThat(replica().find(SCOPED, List.of(OTHER))).contains(person);
    assertThat(replica().find(PHONE)).contains(person);
    assertThat(replica().find(OTHER)).isEmpty();
  }

  @RepeatedTest(20)
  void idsThatShareANumberNeverBecomeOnePerson() throws Exception {
    respondents.identify(PHONE, List.of());
    Set<RespondentId> answers =
        race(8, i -> replica().identify(i % 2 == 0 ? SCOPED : NEWCOMER, List.of(PHONE)));

    assertThat(answers).hasSize(2);
    assertThat(replica().find(SCOPED)).isNotEqualTo(replica().find(NEWCOMER));
  }
}
