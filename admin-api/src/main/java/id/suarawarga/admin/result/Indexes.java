package id.suarawarga.admin.result;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.engine.survey.ResponseFilter;
import id.suarawarga.engine.survey.SurveyResponses;
import id.suarawarga.engine.survey.SurveySums;
import id.suarawarga.scoring.MarginOfError;
import id.suarawarga.scoring.SampleSize;
import id.suarawarga.scoring.SatisfactionIndex;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes indexes from the responses as they are at this moment. Nothing is kept beside them. */
@Component
class Indexes {

  private final SurveyResponses responses;
  private final Scopes scopes;

  Indexes(SurveyResponses responses, Scopes scopes) {
    this.responses = responses;
    this.scopes = scopes;
  }

  IndexView of(Caller caller, Scope scope, Method method, Dates dates) {
    ResponseFilter visible = scope.responses(caller.unitCode());
    SurveySums sums = responses.sums(visible.between(dates.from(), dates.to()));
    Long population = scopes.population(scope, sums.services());
    return IndexView.of(
        scope,
        dates,
        method.aggregation(),
        sums.excluded(),
        index(sums, method),
        sample(sums.together().respondents(), population),
        margin(sums, method, population));
  }

  private static SatisfactionIndex index(SurveySums sums, Method method) {
    return switch (method.aggregation()) {
      case POOLED -> SatisfactionIndex.pooled(sums.together(), method.weight());
      case MEAN_OF_UNITS -> SatisfactionIndex.meanOfUnits(sums.ofUnits(), method.weight());
    };
  }

  private static @Nullable BigDecimal margin(
      SurveySums sums, Method method, @Nullable Long population) {
    return switch (method.aggregation()) {
      case POOLED -> MarginOfError.at95(sums.together(), population);
      case MEAN_OF_UNITS -> null;
    };
  }

  private static IndexView.Sample sample(long respondents, @Nullable Long population) {
    Long required = SampleSize.required(population);
    return new IndexView.Sample(population, required, required != null && respondents >= required);
  }
}
