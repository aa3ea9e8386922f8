package id.suarawarga.gateway.channel;

import id.suarawarga.engine.message.InboundMessage;

/** The way in: a channel hands over what a person sent. */
public interface Intake {

  /**
   * Takes the message and waits until all that it causes is committed. A second delivery of the
   * same message changes nothing and returns like the first.
   *
   * @throws IntakeUnavailableException when nothing could be committed; hand the message in again
   *     later, and do not acknowledge it before
   */
  Receipt receive(InboundMessage message);
}
