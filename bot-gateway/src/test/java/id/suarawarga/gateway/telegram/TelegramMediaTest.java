package id.suarawarga.gateway.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.file.FileFault;
import id.suarawarga.gateway.media.Download;
import id.suarawarga.gateway.media.Download.Fetched;
import id.suarawarga.gateway.media.Download.Gone;
import id.suarawarga.gateway.media.Download.Refused;
import id.suarawarga.gateway.media.Download.Retry;
import id.suarawarga.gateway.media.Downloads;
import id.suarawarga.gateway.testing.BotReply;
import id.suarawarga.gateway.testing.FakeBotApi;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramMediaTest {

  private static final long LIMIT = 100;

  @AutoClose private final FakeBotApi telegram = FakeBotApi.start();

  @Test
  void aFileIsFetchedByItsIdFromTheConfiguredServer() {
    telegram.files().keep("AgAC", new byte[] {7});

    assertThat(fetch("AgAC"))
        .isInstanceOfSatisfying(
            Fetched.class, file -> assertThat(file.content()).containsExactly(7));
  }

  @Test
  void aFileThatTelegramDoesNotGiveOutIsTooBig() {
    telegram.answer("getFile", BotReply.error(400, "Bad Request: file is too big"));
    assertThat(fetch("AgAC")).isEqualTo(new Refused(FileFault.TOO_BIG));

    telegram.files().keep("AgAC", new byte[101]);
    assertThat(fetch("AgAC")).isEqualTo(new Refused(FileFault.TOO_BIG));
  }

  @Test
  void aFileThatTelegramDoesNotKnowIsGone() {
    assertThat(fetch("AgAC")).isEqualTo(new Gone());
  }

  @Test
  void throttlingAndTroubleAreTriedAgain() {
    telegram.answer("getFile", BotReply.tooManyRequests(9), BotReply.html(502), BotReply.dropped());

    assertThat(fetch("AgAC")).isEqualTo(new Retry(Duration.ofSeconds(9)));
    assertThat(fetch("AgAC")).isEqualTo(Download.retry());
    assertThat(fetch("AgAC")).isEqualTo(Download.retry());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../x", "photos/../../../x", "/etc/passwd", "https://a.example/", "a?b", ""})
  void aPathThatLeavesTheFolderIsNotFollowed(String path) {
    String file = "{\"ok\":true,\"result\":{\"file_id\":\"AgAC\",\"file_path\":\"%s\"}}";
    telegram.answer("getFile", BotReply.text(200, file.formatted(path)));

    assertThat(fetch("AgAC")).isEqualTo(Download.retry());
  }

  private Download fetch(String fileId) {
    String url = telegram.url().toString();
    var settings = new TelegramSettings(FakeBotApi.TOKEN, url, "polling", null, "30");
    Downloads downloads = new Downloads(HttpUrl.get(url), Set.of(), Map.of());
    return new TelegramMedia(settings, TestChannel.api(telegram), downloads, LIMIT).fetch(fileId);
  }
}
