package id.suarawarga.gateway.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suarawarga.engine.message.Content.IdentityChanged;
import id.suarawarga.engine.message.Content.Text;
import id.suarawarga.gateway.channel.IntakeUnavailableException;
import id.suarawarga.gateway.testing.MetaDelivery;
import id.suarawarga.gateway.testing.RecordingIntake;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WhatsAppDeliveriesTest {

  private final RecordingIntake intake = new RecordingIntake();
  private final List<WhatsAppStatus> reported = new CopyOnWriteArrayList<>();
  private final List<String> read = new CopyOnWriteArrayList<>();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private Statuses statuses = reported::addAll;

  @Test
  @DisplayName("WI-16 a sender whose message can't be stored does not hold up another")
  void oneSenderAway() {
    intake.before =
        message -> {
          if (message.content().equals(new Text("A"))) {
            throw new IntakeUnavailableException(new IllegalStateException("away"));
          }
        };

    assertThatThrownBy(() -> commit("WI-16")).isInstanceOf(IntakeUnavailableException.class);
    assertThat(intake.contents()).containsExactly(new Text("B"));
  }

  @Test
  @DisplayName("WI-16 senders are served side by side")
  void sideBySide() {
    CyclicBarrier both = new CyclicBarrier(2);
    intake.before = _ -> meet(both);

    commit("WI-16");

    assertThat(intake.contents()).containsExactlyInAnyOrder(new Text("A"), new Text("B"));
  }

  @Test
  @DisplayName("WI-50 messages of one sender keep their order")
  void order() {
    commit("WI-50");

    assertThat(intake.contents()).containsExactly(new Text("1"), new Text("2"), new Text("3"));
  }

  @Test
  void whoWritesUnderANewIdIsHeardAfterTheNoteThatCameBeforeIt() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    intake.before = _ -> threads.add(Thread.currentThread());

    commit(
        MetaDelivery.of(
            """
            "messages":[
              {"from":"6281200000001","id":"wamid.1","timestamp":"1788000000","type":"system",
                "system":{"type":"user_changed_number","wa_id":"6281200000009","user_id":"ID.888"}},
              {"from":"6281200000009","from_user_id":"ID.888","id":"wamid.2",
                "timestamp":"1788000000","type":"text","text":{"body":"3"}}]
            """));

    assertThat(intake.contents().getFirst()).isInstanceOf(IdentityChanged.class);
    assertThat(intake.contents().getLast()).isEqualTo(new Text("3"));
    assertThat(threads).containsExactly(Thread.currentThread());
  }

  @Test
  void aMessageThatTheEngineCanNotTakeStopsNoOther() {
    intake.before =
        message -> {
          if (message.content().equals(new Text("2"))) {
            throw new IllegalStateException("a bug");
          }
        };

    commit("WI-50");

    assertThat(intake.contents()).containsExactly(new Text("1"), new Text("3"));
    assertThat(counted("given_up", "Text")).isEqualTo(1);
  }

  @Test
  void whatIsCommittedIsMarkedAsRead() {
    intake.away = true;
    assertThatThrownBy(() -> commit("WI-10")).isInstanceOf(IntakeUnavailableException.class);
    assertThat(read).isEmpty();

    intake.away = false;
    commit("WI-10");
    assertThat(read).containsExactly(intake.received().getFirst().externalId());
  }

  @Test
  @DisplayName("WI-71 statuses are handed on")
  void statusesAreHandedOn() {
    commit("WI-71");

    assertThat(reported).extracting(WhatsAppStatus::messageId).containsExactly("wamid.OUT1");
    assertThat(counted("reported", "READ")).isEqualTo(1);
  }

  @Test
  void statusesThatCanNotBeWrittenDownComeAgain() {
    statuses =
        _ -> {
          throw new IntakeUnavailableException(new IllegalStateException("away"));
        };

    assertThatThrownBy(() -> commit("WI-71")).isInstanceOf(IntakeUnavailableException.class);
  }

  @Test
  @DisplayName("WI-46 what is ignored is counted by kind")
  void ignored() {
    commit("WI-46");

    assertThat(counted("ignored", "group")).isEqualTo(1);
    assertThat(intake.deliveries()).isZero();
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new AssertionError("nobody else came", e);
    }
  }

  private void commit(String name) {
    commit(InboundCase.named(name).body());
  }

  private void commit(byte[] body) {
    WhatsAppTranslator translator = new WhatsAppTranslator(TestNumber.ACCOUNT);
    new WhatsAppDeliveries(translator, intake, statuses, read::add, meters).commit(body);
  }

  private double counted(String outcome, String kind) {
    return meters.counter("suara.whatsapp.elements", "outcome", outcome, "kind", kind).count();
  }
}
