package id.suarawarga.engine.notice;

/** What a resident must hear. */
public sealed interface Notice permits TicketNotice, OpinionNotice {

  long id();
}
