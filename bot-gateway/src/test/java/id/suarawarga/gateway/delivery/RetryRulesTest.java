package id.suarawarga.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.outbox.OutboxMessage;
import id.suarawarga.engine.outbox.Settlement;
import id.suarawarga.gateway.channel.SendResult;
import id.suarawarga.gateway.channel.SendResult.Scope;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetryRulesTest {

  private static final Account BOT = new Account(ChannelType.TELEGRAM, "7000000001");
  private static final SendResult UNKNOWN = new SendResult.Unknown("502", false);
  private static final SendResult REPEATABLE = new SendResult.Unknown("502", true);
  private static final SendResult NOT_SENT = new SendResult.NotSent("connection refused");

  private final OutboxMessage message = Rows.message(7, BOT, "a", "new");
  private final OutboxMessage edit = Rows.edit(8, BOT, "a", "edited");
  private final RetryRules rules = new RetryRules(TestSettings.DELIVERY, () -> 0);

  @Test
  void whatTheProviderTookIsSettledWithItsId() {
    assertThat(rules.after(message, new SendResult.Sent("91")))
        .isEqualTo(new Next.Settle(new Settlement.Sent(7, "91")));
  }

  @Test
  void aRejectedMessageFailsAtOnce() {
    assertThat(rules.after(message, new SendResult.Rejected("400")))
        .isEqualTo(new Next.Settle(new Settlement.Failed(7, "400")));
  }

  @Test
  void aNewMessageThatMayHaveBeenSentIsRepeatedOnce() {
    assertThat(rules.after(afterATry(message, UNKNOWN), UNKNOWN)).isEqualTo(gaveUp(7, 2, "502"));
  }

  @Test
  void triesThatCertainlyFailedDoNotCostTheRepeatAfterALostAnswer() {
    OutboxMessage refused = afterATry(afterATry(message, NOT_SENT), NOT_SENT);
    OutboxMessage lost = afterATry(refused, UNKNOWN);
    assertThat(rules.after(afterATry(lost, NOT_SENT), UNKNOWN)).isEqualTo(gaveUp(7, 5, "502"));
  }

  @Test
  void aLostAnswerDoesNotCostTriesThatCertainlyFail() {
    OutboxMessage lost = afterATry(message, UNKNOWN);
    assertThat(rules.after(Rows.tried(message, lost.attempts() + 10), NOT_SENT))
        .isInstanceOf(Next.Later.class);
  }

  @Test
  void whereWordOfItMayStillComeItIsNotRepeatedBefore() {
    Duration status = Duration.ofSeconds(30);
    assertThat(rules.after(message, new SendResult.Unknown("time-out", false, status)))
        .isEqualTo(new Next.Later(status, new Tries(0, 1).attempts()));
  }

  @Test
  void anEditIsRepeatedUpToTheBound() {
    assertThat(rules.after(Rows.tried(edit, 1), REPEATABLE)).isInstanceOf(Next.Again.class);
    assertThat(rules.after(Rows.tried(edit, 10), REPEATABLE)).isInstanceOf(Next.Later.class);
    assertThat(rules.after(Rows.tried(edit, 11), REPEATABLE)).isEqualTo(gaveUp(8, 12, "502"));
  }

  @Test
  void aNewMessageInPlaceOfAnEditIsRepeatedOnce() {
    assertThat(rules.after(afterATry(edit, UNKNOWN), UNKNOWN)).isEqualTo(gaveUp(8, 2, "502"));
  }

  @Test
  void whatCertainlyWasNotSentIsRepeatedUpToTheBound() {
    assertThat(rules.after(Rows.tried(message, 10), NOT_SENT)).isInstanceOf(Next.Later.class);
    assertThat(rules.after(Rows.tried(message, 11), NOT_SENT))
        .isEqualTo(gaveUp(7, 12, "connection refused"));
  }

  @Test
  void beingTooFastSaysNothingAgainstTheMessage() {
    assertThat(rules.after(message, throttled(5, Scope.PERSON))).isEqualTo(again(5_000, 0));
    assertThat(rules.after(message, throttled(6, Scope.PERSON)))
        .isEqualTo(new Next.Later(Duration.ofSeconds(6), 0));
  }

  @Test
  void anAccountWaitsElsewhere() {
    assertThat(rules.after(message, throttled(600, Scope.ACCOUNT))).isEqualTo(again(0, 0));
    assertThat(rules.after(message, new SendResult.Halted("401"))).isEqualTo(again(0, 0));
  }

  @Test
  void theBackOffDoublesUpToItsLongest() {
    assertThat(pauses(rules)).containsExactly(500L, 1_000L, 2_000L, 4_000L, 150_000L);
  }

  @Test
  void chanceTakesUpToAsMuchAgain() {
    RetryRules late = new RetryRules(TestSettings.DELIVERY, () -> 1);
    assertThat(pauses(late)).containsExactly(1_000L, 2_000L, 4_000L, 8_000L, 300_000L);
  }

  private List<Long> pauses(RetryRules rules) {
    return Stream.of(0, 1, 2, 3, 10)
        .map(tries -> rules.after(Rows.tried(edit, tries), REPEATABLE))
        .map(RetryRulesTest::pause)
        .map(Duration::toMillis)
        .toList();
  }

  private OutboxMessage afterATry(OutboxMessage row, SendResult result) {
    return Rows.tried(
        row,
        switch (rules.after(row, result)) {
          case Next.Again(_, var attempts) -> attempts;
          case Next.Later(_, var attempts) -> attempts;
          case Next.Settle _, Next.Gone _, Next.PutOff _ ->
              throw new AssertionError("not tried again");
        });
  }

  private static Duration pause(Next next) {
    return switch (next) {
      case Next.Again(var pause, _) -> pause;
      case Next.Later(var pause, _) -> pause;
      case Next.Settle _, Next.Gone _, Next.PutOff _ -> throw new AssertionError(next);
    };
  }

  private static Next again(long millis, int attempts) {
    return new Next.Again(Duration.ofMillis(millis), attempts);
  }

  private static Next gaveUp(long id, int tries, String why) {
    return new Next.Settle(new Settlement.Failed(id, "gave up after " + tries + " tries: " + why));
  }

  private static SendResult throttled(int seconds, Scope scope) {
    return new SendResult.Throttled(Duration.ofSeconds(seconds), scope);
  }
}
