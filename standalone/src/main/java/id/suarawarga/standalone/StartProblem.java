package id.suarawarga.standalone;

/** Something that keeps the standalone from starting. */
final class StartProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param sentence names the setting or the file, and the cure
   */
  StartProblem(String sentence) {
    super(sentence);
  }

  StartProblem(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
