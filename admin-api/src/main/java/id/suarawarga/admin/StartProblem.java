package id.suarawarga.admin;

/** A setting that keeps the admin API from starting. */
public final class StartProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param sentence names the variable and the cure
   */
  public StartProblem(String sentence) {
    super(sentence);
  }
}
