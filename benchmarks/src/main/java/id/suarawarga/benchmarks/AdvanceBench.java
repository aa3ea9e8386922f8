package id.suarawarga.benchmarks;

import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.dialogue.Dialogues;
import id.suarawarga.engine.dialogue.Facts;
import id.suarawarga.engine.dialogue.Turn;
import id.suarawarga.engine.message.InboundMessage;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The pure part of a turn: from a conversation and an answer to what follows. Where the answer
 * leads to another state, these are the worst case: the one machine has to be set back each time,
 * which the machines of many residents rarely have to.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class AdvanceBench {

  @Param private Answer answer = Answer.MENU;

  private final Dialogues dialogues = new Dialogues();
  private Conversation before = Chat.after(0).conversation();
  private InboundMessage message = Answer.MENU.message(Chat.after(0));
  private Facts facts = Chat.after(0).facts();

  @Setup
  public void meet() {
    Chat chat = answer.chat();
    before = chat.conversation();
    message = answer.message(chat);
    facts = chat.facts();
  }

  @Benchmark
  public Turn alone() {
    return dialogues.advance(before, message, facts);
  }

  /** The state machines are shared by all threads; so are the processors. */
  @Benchmark
  @Threads(4)
  public Turn besideThreeOthers() {
    return dialogues.advance(before, message, facts);
  }
}
