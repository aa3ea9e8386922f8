package id.suarawarga.engine.forum;

/** Something that a forum asks opinions about. */
public record Topic(String code, String title) {}
