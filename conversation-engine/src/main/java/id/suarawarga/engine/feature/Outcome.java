package id.suarawarga.engine.feature;

/** Something a turn causes that must be written, in the same transaction as the turn itself. */
public interface Outcome {}
