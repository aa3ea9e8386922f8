package id.suarawarga.engine.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.complaint.ComplaintDraft;
import id.suarawarga.engine.complaint.Subject;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.testing.TestCatalogue;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlbumsTest {

  private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
  private static final Address ADDRESS =
      new Address(new Account(ChannelType.TELEGRAM, "7"), "5100000001");

  private final Dialogues dialogues = new Dialogues();
  private Conversation conversation =
      new Conversation(
          RespondentId.random(),
          1,
          ComplaintState.WHAT,
          ComplaintDraft.begin("3f9a2c1d", new Subject("DINKES", null, null)),
          null,
          Language.ID,
          NOW);

  @Test
  void theHintToTheEmergencyNumberComesWhicheverPictureOfAnAlbumCallsForIt() {
    send(null);
    Turn second = send("Ada kebakaran di belakang pasar");
    Turn third = send("kebakaran");

    assertThat(second.replies()).singleElement().extracting("text").asString().contains("112");
    assertThat(third.replies()).isEmpty();
  }

  @Test
  void theWordsUnderAFileThatIsNotTakenAreKept() {
    send(Content.Attachment.Kind.VIDEO, null);
    Turn turn = send(Content.Attachment.Kind.VIDEO, "Jalan rusak");

    assertThat(turn.replies()).singleElement().extracting("text").asString().contains("tetap kami");
    assertThat(turn.next().draft())
        .isInstanceOfSatisfying(
            ComplaintDraft.class,
            draft -> assertThat(draft.story().text()).isEqualTo("Jalan rusak"));
  }

  private Turn send(@Nullable String caption) {
    return send(Content.Attachment.Kind.PHOTO, caption);
  }

  private Turn send(Content.Attachment.Kind kind, @Nullable String caption) {
    Content picture = new Content.Attachment(kind, "f1", null, null, 1L, caption, "album1", false);
    Facts facts =
        new Facts(
            NOW,
            LocalDate.of(2026, 11, 23),
            "0123456789abcdef",
            true,
            TestCatalogue.city(),
            Person.UNKNOWN);
    Turn turn = dialogues.advance(conversation, InboundMessage.of("1", ADDRESS, picture), facts);
    conversation = turn.next();
    return turn;
  }
}
