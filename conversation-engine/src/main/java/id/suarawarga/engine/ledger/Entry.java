package id.suarawarga.engine.ledger;

import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.dialogue.Turn;
import id.suarawarga.engine.message.InboundMessage;

/** One turn that asks to be made real. {@code turn.next()} is one version after {@code before}. */
public record Entry(InboundMessage cause, Conversation before, Turn turn) {}
