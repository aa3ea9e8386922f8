package id.suarawarga.admin.result;

import id.suarawarga.engine.catalogue.SurveyPeriod;
import id.suarawarga.scoring.Weight;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Which trend a caller asks for.
 *
 * @param scope when left out, all that the caller sees
 * @param code of the unit or service
 * @param type of the periods that are compared
 */
record TrendQuery(
    Scope.@Nullable Type scope,
    @Nullable String code,
    @NotNull(message = "is required: MONTH, QUARTER, SEMESTER or YEAR") SurveyPeriod.Type type,
    @Nullable Aggregation aggregation,
    @Nullable Weight weight) {}
