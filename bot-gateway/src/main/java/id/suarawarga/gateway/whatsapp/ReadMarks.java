package id.suarawarga.gateway.whatsapp;

import id.suarawarga.gateway.channel.Bugs;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells Meta, beside everything else; while too many are on their way some are left out. */
final class ReadMarks implements Typing {

  private static final Logger LOG = LoggerFactory.getLogger(ReadMarks.class);
  private static final int MOST_ON_THE_WAY = 64;

  private final GraphApi api;
  private final Semaphore room = new Semaphore(MOST_ON_THE_WAY);

  ReadMarks(GraphApi api) {
    this.api = api;
  }

  @Override
  public void readAndTyping(String messageId) {
    if (room.tryAcquire()) {
      Thread.ofVirtual().name("whatsapp-read").start(() -> tell(messageId));
    }
  }

  private void tell(String messageId) {
    try {
      LOG.debug("a message is marked as read: {}", api.post(mark(messageId)));
    } catch (RuntimeException e) {
      LOG.error("marking a message as read met a bug: {}", Bugs.where(e));
    } finally {
      room.release();
    }
  }

  private static ObjectNode mark(String messageId) {
    ObjectNode mark = GraphApi.JSON.createObjectNode();
    mark.put("messaging_product", "whatsapp").put("status", "read").put("message_id", messageId);
    mark.putObject("typing_indicator").put("type", "text");
    return mark;
  }
}
