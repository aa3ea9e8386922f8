package id.suarawarga.engine.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.engine.respondent.RespondentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What may happen while a claim is on its way to the database and back. */
class HoldingsTest {

  private final Holdings holdings = new Holdings();
  private final List<OutboxMessage> relay = new ArrayList<>();
  private final OutboxMessage message =
      new OutboxMessage(
          1,
          RespondentId.random(),
          OutboundMessage.text(new Address(new Account(ChannelType.WEB, "1"), "u"), "halo"),
          0,
          true);

  @Test
  void aMessageSentWhileAClaimWasUnderWayIsNotSentAgain() {
    holdings.beginClaim();
    commit();
    holdings.settled(List.of(message.id()));
    assertThat(holdings.endClaim(List.of(message), relay::addAll)).isZero();
    assertThat(relay).hasSize(1);
  }

  @Test
  void aMessageHandedOverWhileAClaimWasUnderWayIsNotHandedOverAgain() {
    holdings.beginClaim();
    commit();
    assertThat(holdings.endClaim(List.of(message), relay::addAll)).isZero();
  }

  @Test
  void aMessageThatTheNextClaimFindsIsHandedOver() {
    commit();
    holdings.forget(List.of(message.id()));
    assertThat(holdings.beginClaim()).isEmpty();
    assertThat(holdings.endClaim(List.of(message), relay::addAll)).isEqualTo(1);
  }

  @Test
  void aMessageWrittenWhoseIdNobodyHereKnowsYetIsLeftToItsWriter() {
    holdings.expect(Set.of(message.respondent()));
    assertThat(holdings.endClaim(List.of(message), relay::addAll)).isZero();
    holdings.abandon(Set.of(message.respondent()));
    assertThat(holdings.endClaim(List.of(message), relay::addAll)).isEqualTo(1);
  }

  private void commit() {
    Set<RespondentId> person = Set.of(message.respondent());
    holdings.expect(person);
    holdings.hold(
        new Appended(person, person, List.of(new Appended.Row(message, null))), relay::addAll);
  }
}
