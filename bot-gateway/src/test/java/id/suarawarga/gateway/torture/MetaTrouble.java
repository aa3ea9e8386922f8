package id.suarawarga.gateway.torture;

import id.suarawarga.gateway.testing.BotReply;
import id.suarawarga.gateway.testing.FakeGraphApi;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** How Meta's API answers when it does not do what it is asked to, or does not say that it did. */
final class MetaTrouble {

  /** Each of these stops the whole number for a second or so. */
  private static final List<BotReply> FOR_ALL =
      List.of(FakeGraphApi.error(400, 130429), FakeGraphApi.error(401, 190));

  private static final List<BotReply> FOR_ONE =
      List.of(
          FakeGraphApi.error(400, 131056),
          FakeGraphApi.error(503, 131016),
          BotReply.doneButDropped());

  /** After these we wait for word from Meta, half a minute. */
  private static final List<BotReply> LONG =
      List.of(BotReply.dropped(), BotReply.html(502), BotReply.late(Duration.ofSeconds(25)));

  private static final int TIMES_FOR_ALL = 3;
  private static final Random CHANCE = new Random(131_056);

  private MetaTrouble() {}

  /** What passes within seconds; some of each, in any order. */
  static List<BotReply> passing(int ofEach) {
    List<BotReply> answers = repeated(FOR_ONE, ofEach);
    answers.addAll(repeated(FOR_ALL, TIMES_FOR_ALL));
    Collections.shuffle(answers, CHANCE);
    return answers;
  }

  /** What leaves us in doubt. */
  static List<BotReply> lasting(int ofEach) {
    List<BotReply> answers = repeated(LONG, ofEach);
    Collections.shuffle(answers, CHANCE);
    return answers;
  }

  private static List<BotReply> repeated(List<BotReply> answers, int times) {
    List<BotReply> all = new ArrayList<>();
    Collections.nCopies(times, answers).forEach(all::addAll);
    return all;
  }
}
