package id.suarawarga.admin.page;

/** It does not exist, or not for this caller: both are told the same. Answered with 404. */
public final class NotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param detail says what to do next
   */
  public NotFoundException(String detail) {
    super(detail);
  }
}
