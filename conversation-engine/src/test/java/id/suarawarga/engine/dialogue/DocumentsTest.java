package id.suarawarga.engine.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.Extra;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.testing.TestCatalogue;
import id.suarawarga.engine.testing.TestForums;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

  private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
  private static final Address ADDRESS =
      new Address(new Account(ChannelType.TELEGRAM, "7"), "5100000001");

  @Test
  void aDocumentIsSentWithItsTitleAndLeavesTheTappedMessageAlone() {
    OutboundMessage reply = tap(ShortId.of(TestForums.DOCUMENT)).replies().getFirst();

    assertThat(reply.text()).isEqualTo("Rancangan standar pelayanan");
    assertThat(reply.extra())
        .isEqualTo(
            new Extra.StoredFile(Extra.File.Kind.DOCUMENT, TestForums.DOCUMENT, "dokumen-1.pdf"));
    assertThat(reply.replaces()).isNull();
  }

  @Test
  void aFileThatIsNoDocumentOfAForumIsNotSent() {
    Turn turn = tap(ShortId.of(UUID.randomUUID()));

    assertThat(turn.replies()).isEmpty();
    assertThat(turn.toast()).contains("tidak berlaku");
  }

  @Test
  void aShortIdIsReadBack() {
    UUID id = UUID.randomUUID();

    assertThat(ShortId.of(id)).hasSize(22);
    assertThat(ShortId.parse(ShortId.of(id))).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAA", "AAAA/AAAA"})
  void whatIsNoShortIdIsNotRead(String text) {
    assertThat(ShortId.parse(text)).isEmpty();
  }

  private static Turn tap(String document) {
    Facts facts =
        new Facts(
            NOW,
            LocalDate.of(2026, 11, 23),
            "0123456789abcdef",
            true,
            TestCatalogue.city(),
            TestForums.ALL,
            Person.UNKNOWN);
    Content tap = new Content.Choice("0:DOCUMENT:" + document, "b1");
    return new Dialogues()
        .advance(
            Conversation.begin(RespondentId.random(), NOW),
            InboundMessage.of("1", ADDRESS, tap),
            facts);
  }
}
