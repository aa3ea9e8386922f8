package id.suarawarga.admin.result;

import id.suarawarga.admin.page.InvalidInputException;
import id.suarawarga.scoring.Weight;
import org.jspecify.annotations.Nullable;

/** How an index is computed; a figure always comes with it. */
record Method(Aggregation aggregation, Weight weight) {

  /** The method a caller asks for; pooled and exact where nothing else is said. */
  static Method of(Scope scope, @Nullable Aggregation aggregation, @Nullable Weight weight) {
    if (aggregation == Aggregation.MEAN_OF_UNITS && scope.type() != Scope.Type.CITY) {
      throw new InvalidInputException(
          "aggregation", "must be POOLED or left out: only the CITY is a mean of units");
    }
    return new Method(
        aggregation == null ? Aggregation.POOLED : aggregation,
        weight == null ? Weight.EXACT : weight);
  }
}
