package id.suarawarga.gateway.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.Extra;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.gateway.channel.SendResult;
import id.suarawarga.gateway.channel.SendResult.NotSent;
import id.suarawarga.gateway.channel.SendResult.Rejected;
import id.suarawarga.gateway.channel.SendResult.Sent;
import id.suarawarga.gateway.channel.SendResult.Unknown;
import id.suarawarga.gateway.testing.BotReply;
import id.suarawarga.gateway.testing.FakeGraphApi;
import id.suarawarga.gateway.testing.TestFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Files that we keep, on their way to Meta: first uploaded, then sent by their id. */
class WhatsAppFilesTest {

  private final FakeGraphApi fake = FakeGraphApi.start();
  private final WhatsAppChannel channel = TestNumber.channel(fake);

  @AfterEach
  void close() {
    assertThat(fake.violations()).isEmpty();
    fake.close();
  }

  @Test
  void aPictureIsUploadedAndThenSentWithItsWords() {
    assertThat(send(TestFiles.PHOTO)).isInstanceOf(Sent.class);

    JsonNode image = fake.requests().getLast().path("image");
    assertThat(image.path("caption").asString("")).isEqualTo("Dari petugas");
    assertThat(fake.uploads().content(image.path("id").asString("")))
        .isEqualTo(TestFiles.content(TestFiles.PHOTO));
  }

  @Test
  void aDocumentKeepsOurNameForIt() {
    assertThat(send(TestFiles.LETTER)).isInstanceOf(Sent.class);

    JsonNode sent = fake.requests().getLast();
    assertThat(sent.at("/document/filename").asString("")).isEqualTo("dokumen-2.pdf");
    assertThat(sent.path("biz_opaque_callback_data").asString("")).startsWith("7.");
  }

  @Test
  void whatGoesToManyIsUploadedOnce() {
    send(TestFiles.LETTER);
    send(TestFiles.LETTER);

    assertThat(fake.requests()).hasSize(2);
    assertThat(fake.uploads().ids()).hasSize(1);
  }

  @Test
  void anIdThatMetaKnowsNoMoreIsNoReasonToGiveUp() {
    send(TestFiles.LETTER);
    fake.uploads().forgetAll();

    assertThat(send(TestFiles.LETTER)).isInstanceOf(Sent.class);
    assertThat(fake.messages(TestNumber.PHONE)).hasSize(2);
  }

  @Test
  void aMessageWhoseAnswerGetsLostIsUnknownAndItsFileIsNotUploadedAgain() {
    fake.answer(BotReply.doneButDropped());

    assertThat(send(TestFiles.LETTER)).isInstanceOf(Unknown.class);
    assertThat(send(TestFiles.LETTER)).isInstanceOf(Sent.class);
    assertThat(fake.uploads().ids()).hasSize(1);
  }

  @Test
  void anUploadWhoseAnswerGetsLostIsTriedAgainAndNobodyHasSeenIt() {
    fake.uploads().failNext();

    assertThat(send(TestFiles.LETTER)).isInstanceOf(NotSent.class);
    assertThat(fake.requests()).isEmpty();
    assertThat(send(TestFiles.LETTER)).isInstanceOf(Sent.class);
  }

  @Test
  void aFileThatIsNoLongerKeptIsNotSent() {
    assertThat(send(TestFiles.GONE)).isEqualTo(new Rejected("the file is no longer kept"));
  }

  private SendResult send(Extra.StoredFile file) {
    return channel.send(7, OutboundMessage.text(TestNumber.SITI, "Dari petugas").with(file), 1);
  }
}
