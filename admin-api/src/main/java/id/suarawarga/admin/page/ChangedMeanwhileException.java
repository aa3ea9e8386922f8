package id.suarawarga.admin.page;

/** The thing is no longer what {@code If-Match} names. Answered with 412. */
final class ChangedMeanwhileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ChangedMeanwhileException() {
    super("It was changed meanwhile. Read it again, and repeat your change on the new version.");
  }
}
