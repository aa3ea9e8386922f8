package id.suarawarga.admin.page;

/** The caller's role may not do this. Answered with 403. */
public final class ForbiddenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param detail says who may
   */
  public ForbiddenException(String detail) {
    super(detail);
  }
}
