package id.suarawarga.gateway.telegram;

import static id.suarawarga.gateway.telegram.TestChannel.CHAT;
import static id.suarawarga.gateway.telegram.TestChannel.SITI;
import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.Extra;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.gateway.channel.SendResult;
import id.suarawarga.gateway.channel.SendResult.Rejected;
import id.suarawarga.gateway.channel.SendResult.Sent;
import id.suarawarga.gateway.channel.SendResult.Unknown;
import id.suarawarga.gateway.testing.BotReply;
import id.suarawarga.gateway.testing.FakeBotApi;
import id.suarawarga.gateway.testing.SentFile;
import id.suarawarga.gateway.testing.ShownMessage;
import id.suarawarga.gateway.testing.TestFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that we keep, on their way to Telegram. */
class TelegramFilesTest {

  private final FakeBotApi fake = FakeBotApi.start();
  private final TelegramChannel channel = TestChannel.on(TestChannel.api(fake));

  @BeforeEach
  void open() {
    fake.open(CHAT);
  }

  @AfterEach
  void close() {
    assertThat(fake.violations()).isEmpty();
    fake.close();
  }

  @Test
  void aPictureIsShownWithItsWordsBelow() {
    assertThat(send(TestFiles.PHOTO)).isInstanceOf(Sent.class);

    ShownMessage shown = fake.lastMessage(CHAT);
    assertThat(shown.text()).isEqualTo("Dari petugas");
    assertThat(shown.file().photo()).isTrue();
    assertThat(shown.file().content()).isEqualTo(TestFiles.content(TestFiles.PHOTO));
  }

  @Test
  void aDocumentKeepsOurNameForIt() {
    assertThat(send(TestFiles.LETTER)).isInstanceOf(Sent.class);

    SentFile file = fake.lastMessage(CHAT).file();
    assertThat(file.photo()).isFalse();
    assertThat(file.name()).isEqualTo("dokumen-2.pdf");
    assertThat(file.content()).isEqualTo(TestFiles.content(TestFiles.LETTER));
  }

  @Test
  void whatGoesToManyIsUploadedOnce() {
    send(TestFiles.LETTER);
    send(TestFiles.LETTER);

    assertThat(fake.messages(CHAT)).hasSize(2);
    assertThat(fake.requests("sendDocument").stream().filter(it -> !it.files().isEmpty()))
        .hasSize(1);
  }

  @Test
  void anIdThatTelegramKnowsNoMoreIsNoReasonToGiveUp() {
    send(TestFiles.LETTER);
    fake.answer("sendDocument", BotReply.error(400, "Bad Request: wrong file identifier/HTTP URL"));

    assertThat(send(TestFiles.LETTER)).isInstanceOf(Sent.class);
    assertThat(fake.requests("sendDocument").getLast().files()).hasSize(1);
  }

  @Test
  void aPictureThatTelegramCanNotShowGoesAsADocument() {
    assertThat(send(TestFiles.STRIP)).isInstanceOf(Sent.class);

    assertThat(fake.lastMessage(CHAT).file().photo()).isFalse();
    assertThat(send(TestFiles.STRIP)).isInstanceOf(Sent.class);
  }

  @Test
  void aFileWhoseAnswerGetsLostMayBeThereAndIsNotSentAgainByTheClient() {
    fake.answer("sendDocument", BotReply.doneButDropped());

    assertThat(send(TestFiles.LETTER)).isInstanceOf(Unknown.class);
    assertThat(fake.requests("sendDocument")).hasSize(1);
  }

  @Test
  void aFileThatIsNoLongerKeptIsNotSent() {
    assertThat(send(TestFiles.GONE)).isEqualTo(new Rejected("410 the file is no longer kept"));
    assertThat(fake.requests()).isEmpty();
  }

  private SendResult send(Extra.StoredFile file) {
    return channel.send(7, OutboundMessage.text(SITI, "Dari petugas").with(file), 1);
  }
}
