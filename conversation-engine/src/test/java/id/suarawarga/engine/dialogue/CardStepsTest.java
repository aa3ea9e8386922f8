package id.suarawarga.engine.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.forum.Card;
import id.suarawarga.engine.forum.Deck;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.testing.TestCatalogue;
import id.suarawarga.engine.testing.TestForums;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardStepsTest {

  private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
  private static final Deck DECK =
      new Deck(null, List.of(new Card(new UUID(1, 2), TestForums.QUEUE, "Tambah loket")));

  @ParameterizedTest
  @EnumSource
  void onlyAtTheCounterNobodyIsAskedForVotes(ChannelType channel) {
    assertThat(CardSteps.isAny(turnOn(channel))).isEqualTo(channel != ChannelType.KIOSK);
  }

  private static TurnInProgress turnOn(ChannelType channel) {
    Facts facts =
        new Facts(
            NOW,
            LocalDate.of(2026, 11, 23),
            "0123456789abcdef",
            true,
            TestCatalogue.city(),
            TestForums.ALL,
            new Person(Set.of(), List.of(), List.of(), null, DECK));
    Address address = new Address(new Account(channel, "7"), "5100000001");
    return new TurnInProgress(
        Conversation.begin(RespondentId.random(), NOW),
        InboundMessage.of("1", address, new Content.Text("ya")),
        facts);
  }
}
