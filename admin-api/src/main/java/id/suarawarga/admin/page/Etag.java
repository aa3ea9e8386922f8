package id.suarawarga.admin.page;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The version of what an answer shows: equal records have equal tags. */
public final class Etag {

  private Etag() {}

  /** The tag of a record, for {@code ResponseEntity.eTag}. */
  public static String of(Record shown) {
    return '"' + HexFormat.of().formatHex(Sha256.of(shown.toString()), 0, 16) + '"';
  }

  /**
   * Refuses a change of something that was changed meanwhile. To be called where nobody else can
   * change it before the transaction ends, as after {@code select … for update}.
   *
   * @param ifMatch the header; null accepts any version
   * @param current what is there now
   */
  public static void check(@Nullable String ifMatch, Record current) {
    if (ifMatch == null || ifMatch.trim().equals("*")) {
      return;
    }
    String tag = of(current);
    if (Arrays.stream(ifMatch.split(",")).map(String::trim).noneMatch(tag::equals)) {
      throw new ChangedMeanwhileException();
    }
  }
}
