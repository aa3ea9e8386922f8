package id.suarawarga.admin.result;

import id.suarawarga.engine.survey.GivenResponse;
import id.suarawarga.scoring.ServiceElement;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The figures of an index, worked out from the single responses with no help from our scoring, on
 * 60 digits.
 */
record BruteForce(List<GivenResponse> counted, boolean meanOfUnits, BigDecimal weight) {

  private static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_UP);
  private static final BigDecimal POINTS = BigDecimal.valueOf(25);

  static BigDecimal weight(String name) {
    return name.equals("EXACT")
        ? BigDecimal.ONE.divide(BigDecimal.valueOf(9), DIGITS)
        : new BigDecimal(name.substring(1).replace('_', '.'));
  }

  /** Why the answer is wrong; empty when it is right. */
  String differences(JsonNode answer) {
    StringBuilder wrong = new StringBuilder();
    compare(wrong, "respondents", answer, Integer.toString(counted.size()));
    compare(wrong, "meanIndex", answer, round(meanIndex(), 4));
    compare(wrong, "index", answer, round(index(), 2));
    compare(wrong, "grade", answer, grade(index()));
    compare(wrong, "weakest", answer, weakest());
    for (ServiceElement element : ServiceElement.values()) {
      compareElement(wrong, element, answer.path("elements").path(element.ordinal()));
    }
    return wrong.toString();
  }

  private void compareElement(StringBuilder wrong, ServiceElement element, JsonNode answer) {
    BigDecimal mean = mean(element);
    compare(wrong, "code", answer, element.name());
    compare(wrong, "u", answer, "U" + (element.ordinal() + 1));
    compare(wrong, "sum", answer, Long.toString(sum(counted, element)));
    compare(wrong, "mean", answer, round(mean, 4));
    compare(wrong, "weightedMean", answer, round(mean.multiply(weight), 4));
    compare(wrong, "index", answer, round(mean.multiply(POINTS), 2));
    compare(wrong, "grade", answer, grade(mean.multiply(POINTS)));
  }

  /** 1.96 standard errors of the mean of the respondents' own indexes, from an endless crowd. */
  double marginOfError() {
    double mean = counted.stream().mapToDouble(BruteForce::own).average().orElseThrow();
    ToDoubleFunction<GivenResponse> square = it -> Math.pow(own(it) - mean, 2);
    double variance = counted.stream().mapToDouble(square).sum() / (counted.size() - 1);
    return 1.96 * Math.sqrt(variance / counted.size());
  }

  private BigDecimal mean(ServiceElement element) {
    if (!meanOfUnits) {
      return mean(counted, element);
    }
    Map<String, List<GivenResponse>> units =
        counted.stream().collect(Collectors.groupingBy(GivenResponse::unit));
    return units.values().stream()
        .map(unit -> mean(unit, element))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(units.size()), DIGITS);
  }

  private BigDecimal meanIndex() {
    return Arrays.stream(ServiceElement.values())
        .map(this::mean)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .multiply(weight);
  }

  private BigDecimal index() {
    return meanIndex().multiply(POINTS);
  }

  private String weakest() {
    return Arrays.stream(ServiceElement.values())
        .sorted(Comparator.comparing(element -> mean(element).setScale(40, RoundingMode.HALF_UP)))
        .limit(3)
        .map(element -> '"' + element.name() + '"')
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static BigDecimal mean(List<GivenResponse> responses, ServiceElement element) {
    return BigDecimal.valueOf(sum(responses, element))
        .divide(BigDecimal.valueOf(responses.size()), DIGITS);
  }

  private static long sum(List<GivenResponse> responses, ServiceElement element) {
    return responses.stream().mapToLong(response -> response.scores().get(element)).sum();
  }

  private static double own(GivenResponse response) {
    return response.scores().values().stream().mapToInt(Integer::intValue).sum() * 25 / 9.0;
  }

  private static String grade(BigDecimal index) {
    double published = new BigDecimal(round(index, 2)).doubleValue();
    return published >= 88.31 ? "A" : published >= 76.61 ? "B" : published >= 65 ? "C" : "D";
  }

  /** 1/9 on 60 digits is a little too small, which must not tip a tie: first to 40 digits. */
  private static String round(BigDecimal exact, int places) {
    return exact
        .setScale(40, RoundingMode.HALF_UP)
        .setScale(places, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static void compare(StringBuilder wrong, String name, JsonNode answer, String expected) {
    JsonNode value = answer.path(name);
    String actual = value.isString() ? value.asString() : value.toString();
    // By value: this reader of JSON drops zeros at the end.
    boolean right =
        value.isNumber()
            ? value.decimalValue().compareTo(new BigDecimal(expected)) == 0
            : actual.equals(expected);
    if (!right) {
      wrong.append("%s: %s, not %s%n".formatted(name, actual, expected));
    }
  }
}
