package id.suarawarga.engine.forum;

/** A promise that is to be kept soon, or should have been, and of which forum it is. */
public record Reminder(String forumCode, String unitCode, Commitment commitment) {}
