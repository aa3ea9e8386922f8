package id.suarawarga.admin.page;

import java.util.List;

/** The caller sent values that cannot be accepted. Answered with 400, listing each. */
public final class InvalidInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<InvalidField> fields;

  public InvalidInputException(List<InvalidField> fields) {
    super(fields.toString());
    this.fields = List.copyOf(fields);
  }

  /** One bad field. */
  public InvalidInputException(String field, String message) {
    this(List.of(new InvalidField(field, message)));
  }

  /** Refuses the input if anything is wrong with it. */
  public static void throwIfAny(List<InvalidField> wrong) {
    if (!wrong.isEmpty()) {
      throw new InvalidInputException(wrong);
    }
  }

  public List<InvalidField> fields() {
    return fields;
  }
}
