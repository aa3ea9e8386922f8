package id.suarawarga.engine.complaint;

import static id.suarawarga.engine.complaint.ComplaintStatus.ARCHIVED;
import static id.suarawarga.engine.complaint.ComplaintStatus.CLOSED;
import static id.suarawarga.engine.complaint.ComplaintStatus.IN_PROGRESS;
import static id.suarawarga.engine.complaint.ComplaintStatus.RECEIVED;
import static id.suarawarga.engine.complaint.ComplaintStatus.REJECTED;
import static id.suarawarga.engine.complaint.ComplaintStatus.REPLIED;
import static id.suarawarga.engine.complaint.ComplaintStatus.VERIFYING;
import static id.suarawarga.engine.complaint.ComplaintStatus.WAITING_REPORTER;
import static id.suarawarga.engine.complaint.Party.CLOCK;
import static id.suarawarga.engine.complaint.Party.OFFICER;
import static id.suarawarga.engine.complaint.Party.RESIDENT;

import java.util.List;
import java.util.Set;

/** A legal move of a complaint and who may make it; whatever is not in the list is illegal. */
record ComplaintMove(ComplaintStatus from, ComplaintStatus to, Set<Party> by) {

  static final List<ComplaintMove> ALL =
      List.of(
          move(RECEIVED, VERIFYING, OFFICER),
          move(RECEIVED, REJECTED, OFFICER),
          move(VERIFYING, IN_PROGRESS, OFFICER),
          move(VERIFYING, WAITING_REPORTER, OFFICER),
          move(VERIFYING, REJECTED, OFFICER),
          move(IN_PROGRESS, WAITING_REPORTER, OFFICER),
          move(IN_PROGRESS, REPLIED, OFFICER),
          move(IN_PROGRESS, REJECTED, OFFICER),
          move(WAITING_REPORTER, IN_PROGRESS, OFFICER, RESIDENT),
          move(WAITING_REPORTER, ARCHIVED, OFFICER, CLOCK),
          move(REPLIED, CLOSED, OFFICER, RESIDENT, CLOCK),
          move(REPLIED, IN_PROGRESS, RESIDENT));

  private static ComplaintMove move(ComplaintStatus from, ComplaintStatus to, Party... by) {
    return new ComplaintMove(from, to, Set.of(by));
  }
}
