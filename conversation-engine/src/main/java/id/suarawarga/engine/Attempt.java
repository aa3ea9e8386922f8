package id.suarawarga.engine;

import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.dialogue.Facts;
import id.suarawarga.engine.dialogue.Turn;
import id.suarawarga.engine.message.InboundMessage;

/** A turn that has been thought out but not committed. */
record Attempt(Conversation before, InboundMessage message, Facts facts, Turn turn) {}
