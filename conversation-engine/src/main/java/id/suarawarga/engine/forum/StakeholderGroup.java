package id.suarawarga.engine.forum;

/** For whom a participant of a forum speaks, as the evaluation of services counts them. */
public enum StakeholderGroup {
  SERVICE_USER,
  /** Academics, experts and practitioners. */
  EXPERT,
  RELATED_AGENCY,
  CIVIL_SOCIETY,
  MEDIA
}
