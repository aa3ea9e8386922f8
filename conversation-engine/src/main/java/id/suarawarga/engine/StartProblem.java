package id.suarawarga.engine;

/** A setting, file or server that keeps an application from starting. */
public final class StartProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * With the one sentence that the operator reads.
   *
   * @param sentence names the setting and the cure
   */
  public StartProblem(String sentence) {
    super(sentence);
  }

  public StartProblem(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
