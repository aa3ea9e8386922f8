package id.suarawarga.engine.respondent;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RespondentsIT extends PersonsOnADatabase {

  @Test
  void somebodyNewBecomesAPersonWithAnEmptyConversation() {
    RespondentId person = respondents.identify(PHONE, List.of());

    assertThat(
            jdbc.sql(
                    "select respondent_id from conversation where version = 0 and snapshot is null")
                .query(java.util.UUID.class)
                .list())
        .containsExactly(person.value());
  }

  @Test
  void anAddressKeepsItsPersonOnEachReplica() {
    RespondentId person = respondents.identify(PHONE, List.of());

    assertThat(respondents.identify(PHONE, List.of())).isEqualTo(person);
    assertThat(replica().identify(PHONE, List.of())).isEqualTo(person);
    assertThat(replica().find(PHONE)).contains(person);
  }

  @Test
  void theSameUserOfAnotherAccountIsSomebodyElse() {
    Address elsewhere = new Address(new Account(ChannelType.WHATSAPP, "2"), PHONE.user());

    assertThat(respondents.identify(PHONE, List.of()))
        .isNotEqualTo(respondents.identify(elsewhere, List.of()));
  }

  @Test
  void lookingForSomebodyUnknownStoresNothing() {
    assertThat(respondents.find(PHONE)).isEmpty();
    assertThat(count("respondent")).isZero();
  }

  @Test
  void aNewAliasIsAddedToSomebodyKnown() {
    RespondentId person = respondents.identify(PHONE, List.of());
    respondents.identify(PHONE, List.of(SCOPED));

    assertThat(replica().find(SCOPED)).contains(person);
  }

  @Test
  void somebodyKnownByAnAliasIsRecognisedAtANewAddress() {
    RespondentId person = respondents.identify(SCOPED, List.of());

    assertThat(respondents.identify(PHONE, List.of(SCOPED))).isEqualTo(person);
    assertThat(count("respondent")).isOne();
  }

  @RepeatedTest(20)
  void replicasThatMeetSomebodyAtOnceMakeOnePerson() throws Exception {
    Set<RespondentId> answers =
        race(8, i -> replica().identify(PHONE, i % 2 == 0 ? List.of(SCOPED) : List.of()));

    assertThat(answers).hasSize(1);
    assertThat(List.of(count("respondent"), count("conversation"))).containsExactly(1L, 1L);
  }

  @RepeatedTest(20)
  void anIdAndItsNumberInAnotherOrderMakeOnePersonToo() throws Exception {
    assertThat(
            race(
                8,
                i ->
                    i % 2 == 0
                        ? replica().identify(PHONE, List.of(SCOPED))
                        : replica().identify(SCOPED, List.of(PHONE))))
        .hasSize(1);
    assertThat(count("respondent")).isOne();
  }

  @Test
  void somebodyErasedElsewhereIsNewOnceTheCacheEntryIsDropped() {
    RespondentId before = respondents.identify(PHONE, List.of());
    jdbc.sql("delete from respondent").update();
    respondents.invalidate(PHONE);

    assertThat(respondents.find(PHONE)).isEmpty();
    assertThat(respondents.identify(PHONE, List.of())).isNotEqualTo(before);
  }

  @Test
  void aPersonIsWrittenToAtTheIdThatNobodyElseCanHave() {
    RespondentId person = respondents.identify(SCOPED, List.of());
    assertThat(respondents.identify(PHONE, List.of(SCOPED))).isEqualTo(person);

    assertThat(respondents.addressOf(person)).contains(SCOPED);
  }

  @Test
  void nobodyIsWrittenToAtAnAddressThatBlockedUs() {
    RespondentId person = respondents.identify(PHONE, List.of());
    jdbc.sql("update respondent_address set unreachable_since = now()").update();

    assertThat(respondents.addressOf(person)).isEmpty();
    assertThat(respondents.addressOf(RespondentId.random())).isEmpty();
  }

  @Test
  void theStoredRowsDoNotContainTheUser() {
    respondents.identify(PHONE, List.of());

    byte[] stored =
        jdbc.sql("select account::bytea || user_hash || user_sealed from respondent_address")
            .query(byte[].class)
            .single();
    assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain(PHONE.user());
  }
}
