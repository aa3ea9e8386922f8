package id.suarawarga.standalone.terminal;

import id.suarawarga.engine.ConversationEngine;
import id.suarawarga.engine.UnavailableException;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.outbox.Outbox;
import id.suarawarga.engine.outbox.OutboxMessage;
import id.suarawarga.engine.outbox.Settlement;
import id.suarawarga.gateway.channel.Channel;
import id.suarawarga.gateway.channel.Intake;
import id.suarawarga.gateway.channel.IntakeUnavailableException;
import id.suarawarga.gateway.channel.Receipt;
import id.suarawarga.gateway.channel.SendResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * Brings out the replies to a message before it takes the next: who types must see the question
 * first. For one channel and one person at a time.
 */
public final class PromptIntake implements Intake {

  private final ConversationEngine engine;
  private final Outbox outbox;
  private final Queue<OutboxMessage> committed;
  private final Channel channel;

  /**
   * Makes one.
   *
   * @param committed where the engine puts replies before it has taken the message
   */
  public PromptIntake(
      ConversationEngine engine, Outbox outbox, Queue<OutboxMessage> committed, Channel channel) {
    this.engine = engine;
    this.outbox = outbox;
    this.committed = committed;
    this.channel = channel;
  }

  @Override
  public Receipt receive(InboundMessage message) {
    try {
      Receipt receipt = new Receipt(engine.receive(message).toast());
      outbox.settle(sendCommitted());
      return receipt;
    } catch (UnavailableException e) {
      throw new IntakeUnavailableException(e);
    }
  }

  private List<Settlement> sendCommitted() {
    List<Settlement> settled = new ArrayList<>();
    for (OutboxMessage reply = committed.poll(); reply != null; reply = committed.poll()) {
      settled.add(send(reply));
    }
    return settled;
  }

  private Settlement send(OutboxMessage reply) {
    return channel.send(reply.id(), reply.message(), 1) instanceof SendResult.Sent(var id)
        ? new Settlement.Sent(reply.id(), id)
        : new Settlement.Failed(reply.id(), "terminal");
  }
}
