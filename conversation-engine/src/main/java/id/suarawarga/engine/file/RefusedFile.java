package id.suarawarga.engine.file;

/**
 * What a resident hears of a file that was not kept.
 *
 * @param number among the files of the complaint or opinion as they were sent, from 1
 */
public record RefusedFile(int number, FileFault fault) {

  /** Reads the body of a notice. */
  public static RefusedFile parse(String body) {
    int space = body.indexOf(' ');
    return new RefusedFile(
        Integer.parseInt(body.substring(0, space)), FileFault.valueOf(body.substring(space + 1)));
  }

  /** As the body of a notice. */
  @Override
  public String toString() {
    return number + " " + fault;
  }
}
