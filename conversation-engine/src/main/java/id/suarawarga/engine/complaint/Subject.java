package id.suarawarga.engine.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint is about.
 *
 * @param source which poster or counter the link came from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Subject(
    @Nullable String unitCode, @Nullable String serviceCode, @Nullable String source) {

  /** The same complaint, addressed to another unit. */
  public Subject toUnit(String unit) {
    return new Subject(unit, null, source);
  }
}
