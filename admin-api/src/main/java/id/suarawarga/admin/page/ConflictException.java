package id.suarawarga.admin.page;

/** The request contradicts what is there, such as a code in use. Answered with 409. */
public final class ConflictException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param detail says what to do next
   */
  public ConflictException(String detail) {
    super(detail);
  }
}
