package id.suarawarga.engine.dialogue;

/**
 * One way to answer a question.
 *
 * @param value as it stands in the option's id
 * @param label as the person reads it, and may type it
 */
record Choice(String value, String label) {}
