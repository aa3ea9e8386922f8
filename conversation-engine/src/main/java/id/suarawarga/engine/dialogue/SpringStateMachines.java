package id.suarawarga.engine.dialogue;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
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
 * Runs maps on Spring State Machine; the only class that knows it. Machines keep nothing between
 * turns but the state they stand in, and are pooled by it: setting a machine to another state costs
 * more than all the rest of a turn, so it is done only where none stands in the conversation's.
 *
 * <p>Spring State Machine swallows what guards and actions throw. The turn carries the first such
 * exception, and it is thrown again here.
 */
final class SpringStateMachines {

  /** How many machines may wait in each state; more are set to another. */
  private static final int SPARE = 3;

  private static final String TURN = "turn";
  private static final String THROWN = "thrown";

  /** The machines of one map that are not at work, by the state they stand in. */
  private record Idle(DialogueMap map, Map<State, Queue<StateMachine<State, Signal>>> machines) {

    static Idle of(DialogueMap map) {
      return new Idle(
          map,
          map.states().stream()
              .collect(toUnmodifiableMap(state -> state, _ -> new ConcurrentLinkedQueue<>())));
    }

    StateMachine<State, Signal> standingIn(State state) {
      StateMachine<State, Signal> ready = queue(state).poll();
      if (ready != null) {
        return ready;
      }
      StateMachine<State, Signal> machine = any();
      reset(machine, state);
      return machine;
    }

    /** One from where more stand than are needed, or else a new one. */
    private StateMachine<State, Signal> any() {
      return machines.values().stream()
          .filter(queue -> queue.size() > SPARE)
          .findAny()
          .map(Queue::poll)
          .orElseGet(() -> build(map));
    }

    void add(StateMachine<State, Signal> machine) {
      queue(machine.getState().getId()).add(machine);
    }

    private Queue<StateMachine<State, Signal>> queue(State state) {
      return require(machines.get(state), state);
    }
  }

  private final Map<Dialogue, Idle> idle = new EnumMap<>(Dialogue.class);

  SpringStateMachines(List<DialogueMap> maps) {
    maps.forEach(map -> idle.put(map.dialogue(), Idle.of(map)));
  }

  /**
   * Lets the map of the turn's dialogue act on the turn's signal.
   *
   * @return whether a row held; if so, its steps have been added and the turn stands in its target
   */
  boolean fire(TurnInProgress turn) {
    Idle machines = require(idle.get(turn.state().dialogue()), turn.state());
    StateMachine<State, Signal> machine = machines.standingIn(turn.state());
    Thrown thrown = new Thrown();
    boolean accepted = send(machine, turn, thrown);
    thrown.rethrow(); // a machine that has seen an exception does not go back
    machines.add(machine);
    return accepted;
  }

  private boolean send(StateMachine<State, Signal> machine, TurnInProgress turn, Thrown thrown) {
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

  private static <T> T require(@Nullable T value, State state) {
    if (value == null) {
      throw new IllegalStateException("no map has " + state);
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
