package id.suarawarga.engine.dialogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateContext;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.StateMachineEventResult;
import org.springframework.statemachine.StateMachineEventResult.ResultType;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;

/**
 * Runs maps on Spring State Machine; the only class that knows it. Machines are pooled per dialogue
 * and are set to the conversation's state before each signal, so they keep nothing between turns.
 *
 * <p>Spring State Machine swallows what guards and actions throw. The turn carries the first such
 * exception, and it is thrown again here.
 */
final class SpringStateMachines {

  private static final String TURN = "turn";
  private static final String THROWN = "thrown";

  private final Map<Dialogue, DialogueMap> maps = new EnumMap<>(Dialogue.class);
  private final Map<Dialogue, ConcurrentLinkedQueue<StateMachine<State, Signal>>> pools =
      new EnumMap<>(Dialogue.class);

  SpringStateMachines(List<DialogueMap> maps) {
    for (DialogueMap map : maps) {
      this.maps.put(map.dialogue(), map);
      pools.put(map.dialogue(), new ConcurrentLinkedQueue<>());
    }
  }

  /**
   * Lets the map of the turn's dialogue act on the turn's signal.
   *
   * @return whether a row held; if so, its steps have been added and the turn stands in its target
   */
  boolean fire(TurnInProgress turn) {
    Dialogue dialogue = turn.state().dialogue();
    StateMachine<State, Signal> machine = take(dialogue);
    Thrown thrown = new Thrown();
    boolean accepted = send(machine, turn, thrown);
    thrown.rethrow(); // a machine that has seen an exception does not go back to the pool
    pool(dialogue).add(machine);
    return accepted;
  }

  private boolean send(StateMachine<State, Signal> machine, TurnInProgress turn, Thrown thrown) {
    reset(machine, turn.state());
    var event =
        MessageBuilder.withPayload(turn.input().signal())
            .setHeader(TURN, turn)
            .setHeader(THROWN, thrown)
            .build();
    return machine
        .sendEvent(Mono.just(event))
        .map(StateMachineEventResult::getResultType)
        .any(result -> result == ResultType.ACCEPTED)
        .blockOptional()
        .orElse(false);
  }

  private static void reset(StateMachine<State, Signal> machine, State state) {
    machine.stopReactively().block();
    machine
        .getStateMachineAccessor()
        .doWithAllRegions(
            access ->
                access
                    .resetStateMachineReactively(
                        new DefaultStateMachineContext<>(state, null, null, null))
                    .block());
    machine.startReactively().block();
  }

  private StateMachine<State, Signal> take(Dialogue dialogue) {
    StateMachine<State, Signal> pooled = pool(dialogue).poll();
    return pooled == null ? build(map(dialogue)) : pooled;
  }

  private ConcurrentLinkedQueue<StateMachine<State, Signal>> pool(Dialogue dialogue) {
    return require(pools.get(dialogue), dialogue);
  }

  private DialogueMap map(Dialogue dialogue) {
    return require(maps.get(dialogue), dialogue);
  }

  private static <T> T require(@Nullable T value, Dialogue dialogue) {
    if (value == null) {
      throw new IllegalStateException("no map for " + dialogue);
    }
    return value;
  }

  private static StateMachine<State, Signal> build(DialogueMap map) {
    try {
      StateMachineBuilder.Builder<State, Signal> builder = StateMachineBuilder.builder();
      var states = builder.configureStates().withStates().initial(map.initial());
      for (State state : map.states()) {
        states.state(state);
      }
      for (Transition row : map.rows()) {
        configure(builder, row);
      }
      return builder.build();
    } catch (Exception e) { // declared so by the library
      throw new IllegalStateException("the map of " + map.dialogue() + " is not valid", e);
    }
  }

  private static void configure(StateMachineBuilder.Builder<State, Signal> builder, Transition row)
      throws Exception {
    builder
        .configureTransitions()
        .withExternal()
        .source(row.from())
        .target(row.to())
        .event(row.on())
        .guard(context -> thrown(context).guard(() -> row.when().holds(turn(context))))
        .action(context -> thrown(context).guard(() -> run(row, turn(context))));
  }

  private static boolean run(Transition row, TurnInProgress turn) {
    turn.moveTo(row.to());
    row.steps().forEach(step -> step.addTo(turn));
    return true;
  }

  private static Thrown thrown(StateContext<State, Signal> context) {
    return (Thrown) context.getMessageHeader(THROWN);
  }

  private static TurnInProgress turn(StateContext<State, Signal> context) {
    return (TurnInProgress) context.getMessageHeader(TURN);
  }
}
