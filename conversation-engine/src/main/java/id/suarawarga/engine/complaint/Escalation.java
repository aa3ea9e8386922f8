package id.suarawarga.engine.complaint;

/** A complaint with which somebody is late, and what they have failed to do; the worst of it. */
public record Escalation(ComplaintRow complaint, Stage stage) {}
