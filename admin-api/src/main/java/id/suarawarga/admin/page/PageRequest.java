package id.suarawarga.admin.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted; a controller method takes it as a parameter.
 *
 * @param page from 0
 * @param size 1 to 200, 50 when left out
 */
public record PageRequest(int page, int size) {

  public static final int DEFAULT_SIZE = 50;
  public static final int MAX_SIZE = 200;

  public PageRequest {
    List<InvalidField> wrong = new ArrayList<>();
    if (page < 0) {
      wrong.add(pageProblem());
    }
    if (size < 1 || size > MAX_SIZE) {
      wrong.add(sizeProblem());
    }
    InvalidInputException.throwIfAny(wrong);
  }

  /** How many items come before this page. */
  public long offset() {
    return (long) page * size;
  }

  /** The page that answers this request. */
  public <T> Page<T> of(List<T> items, long total) {
    return new Page<>(items, page, size, total);
  }

  /** The page of a list that is short enough to be held whole. */
  public <T> Page<T> cut(List<T> all) {
    return of(all.stream().skip(offset()).limit(size).toList(), all.size());
  }

  static PageRequest parse(@Nullable String page, @Nullable String size) {
    return new PageRequest(
        number(page, 0, pageProblem()), number(size, DEFAULT_SIZE, sizeProblem()));
  }

  private static int number(@Nullable String text, int otherwise, InvalidField problem) {
    try {
      return text == null ? otherwise : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new InvalidInputException(List.of(problem));
    }
  }

  private static InvalidField pageProblem() {
    return new InvalidField("page", "must be a number from 0");
  }

  private static InvalidField sizeProblem() {
    return new InvalidField("size", "must be a number from 1 to " + MAX_SIZE);
  }
}
