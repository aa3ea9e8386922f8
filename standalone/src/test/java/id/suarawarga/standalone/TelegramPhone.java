package id.suarawarga.standalone;

import static org.awaitility.Awaitility.await;

import id.suarawarga.gateway.testing.BotReply;
import id.suarawarga.gateway.testing.FakeBotApi;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Telegram, where one bubble is edited from question to question. */
final class TelegramPhone implements Phone {

  private static final long FIRST = 6_281_555_001L;
  private static final String FILE = "AgACmarkerah";

  private final FakeBotApi telegram;
  private final long resident;
  private long sentBefore;

  TelegramPhone(KillableCity city) {
    this(FakeBotApi.start(), FIRST);
    telegram.deliverTimes(2);
  }

  private TelegramPhone(FakeBotApi telegram, long resident) {
    this.telegram = telegram;
    this.resident = resident;
  }

  /** Somebody else's phone, with the same messenger on it. */
  TelegramPhone beside(int number) {
    return new TelegramPhone(telegram, FIRST + number);
  }

  @Override
  public List<String> secrets() {
    return List.of(String.valueOf(resident), FakeBotApi.NAME, FILE);
  }

  @Override
  public Map<String, String> settings() {
    return Map.of(
        "SUARA_TELEGRAM_TOKEN",
        FakeBotApi.TOKEN,
        "SUARA_TELEGRAM_API_URL",
        telegram.url().toString(),
        "SUARA_TELEGRAM_MODE",
        "webhook",
        "SUARA_TELEGRAM_WEBHOOK_SECRET",
        "a-secret-for-tests");
  }

  @Override
  public void type(String words) {
    telegram.type(resident, words);
  }

  @Override
  public void tap(String label) {
    telegram.tap(resident, label);
  }

  @Override
  public void send(byte[] file, @Nullable String name) {
    telegram.files().keep(FILE, file);
    telegram.send(resident, FILE, name);
  }

  @Override
  public List<String> texts() {
    return telegram.history(resident);
  }

  @Override
  public void holdNextReply() {
    sentBefore = sent();
    telegram.answer(FakeBotApi.REPLY, BotReply.late(Duration.ofDays(1)));
  }

  @Override
  public void awaitHeld() {
    await().until(() -> sent() > sentBefore);
  }

  @Override
  public void loseNextAnswer() {
    telegram.answer(FakeBotApi.REPLY, BotReply.doneButDropped());
  }

  private long sent() {
    return telegram.requests().stream()
        .filter(call -> call.method().matches("sendmessage|editmessagetext"))
        .count();
  }

  @Override
  public boolean isQuiet() {
    return telegram.isDelivered() && telegram.openQueries().isEmpty();
  }

  @Override
  public List<String> violations() {
    return telegram.violations();
  }

  @Override
  public void close() {
    telegram.close();
  }
}
