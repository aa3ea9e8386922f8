package id.suarawarga.engine.complaint;

/** What a resident wants of the city. */
public enum ComplaintType {
  COMPLAINT,
  ASPIRATION,
  INFORMATION_REQUEST
}
