package id.suarawarga.engine.complaint;

import static id.suarawarga.engine.complaint.GivenComplaint.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random histories in the database against the same histories walked through step by step. */
class ComplaintFiguresIT {

  private static final LocalDate TODAY = DAY.plusDays(60);
  private static final LocalDate FROM = DAY.plusDays(3);
  private static final LocalDate TO = DAY.plusDays(25);
  private static ComplaintDatabase database;

  /** Those that the figures are asked for: of one unit, filed within some days. */
  private final List<Walk> walks = new ArrayList<>();

  @BeforeAll
  static void start() {
    database = new ComplaintDatabase();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  /** One step of a history. */
  private record Step(ComplaintStatus from, ComplaintStatus to, Party by, LocalDate on) {}

  /** One history, and the rating at its end, 0 for none. */
  private record Walk(String unit, LocalDate filed, LocalDate due, List<Step> steps, int rating) {

    boolean isAskedFor() {
      return unit.equals("DISHUB") && !filed.isBefore(FROM) && !filed.isAfter(TO);
    }

    /** The day on which it first came to one of these, or never. */
    @Nullable LocalDate first(ComplaintStatus... any) {
      for (Step step : steps) {
        if (Arrays.asList(any).contains(step.to())) {
          return step.on();
        }
      }
      return null;
    }

    boolean has(ComplaintStatus from, ComplaintStatus to, Party... by) {
      return steps.stream()
          .anyMatch(it -> it.from() == from && it.to() == to && List.of(by).contains(it.by()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theFiguresEqualThoseOfTheHistoriesWalkedThrough(long seed) {
    database.reset();
    Random random = new Random(seed);
    for (int i = random.nextInt(80); i >= 0; i--) {
      store(walk(random));
    }
    ComplaintFigures figures = figures();
    List<Walk> replied =
        walks.stream().filter(it -> it.first(ComplaintStatus.REPLIED) != null).toList();

    assertThat(figures.filed()).isEqualTo(walks.size());
    assertThat(figures.answered()).isEqualTo(answered().count());
    assertThat(figures.answeredInTime()).isEqualTo(inTime());
    assertThat(figures.inTimeShare()).isEqualTo(percent(inTime(), decided()));
    assertThat(figures.medianDays()).isEqualTo(median());
    assertThat(figures.replied()).isEqualTo(replied.size());
    assertThat(figures.reopenedShare()).isEqualTo(percent(reopened(), replied.size()));
    assertThat(figures.unansweredShare()).isEqualTo(percent(silent(), replied.size()));
    assertThat(figures.ratings()).isEqualTo(rated().count());
    assertThat(figures.rating()).isEqualTo(rating());
  }

  private ComplaintFigures figures() {
    var courses = new ComplaintCourses(database.jdbc, GivenComplaint.JAKARTA);
    return ComplaintFigures.of(
        courses.of(new ComplaintFilter("DISHUB", null, null, FROM, TO, null, null, TODAY)),
        database.holidays.calendar(),
        TODAY);
  }

  private static Walk walk(Random random) {
    LocalDate filed = DAY.plusDays(random.nextInt(30));
    List<Step> steps = new ArrayList<>();
    ComplaintStatus at = ComplaintStatus.RECEIVED;
    LocalDate on = filed;
    for (int i = random.nextInt(9); i > 0 && !at.isEnd(); i--) {
      ComplaintStatus from = at;
      List<ComplaintMove> moves =
          ComplaintMove.ALL.stream().filter(it -> it.from() == from).toList();
      ComplaintMove move = moves.get(random.nextInt(moves.size()));
      on = on.plusDays(random.nextInt(5));
      List<Party> by = move.by().stream().sorted().toList();
      steps.add(new Step(from, move.to(), by.get(random.nextInt(by.size())), on));
      at = move.to();
    }
    String unit = random.nextInt(4) > 0 ? "DISHUB" : "KOTA";
    return new Walk(unit, filed, filed.plusDays(random.nextInt(30)), steps, random.nextInt(5));
  }

  private void store(Walk walk) {
    if (walk.isAskedFor()) {
      walks.add(walk);
    }
    GivenComplaint given = GivenComplaint.to(walk.unit(), database.given.respondent());
    ComplaintRow row = database.file(given.filed(walk.filed(), walk.due()));
    for (Step it : walk.steps()) {
      new ComplaintEvents(database.jdbc, new ComplaintSeal(ComplaintDatabase.VAULT))
          .add(
              row.id(),
              EventKind.MOVED,
              it.from(),
              it.to(),
              new ComplaintEvents.Doer(it.by(), null, GivenComplaint.morning(it.on())),
              null);
    }
    database
        .jdbc
        .sql("update complaint set rating = nullif(?, 0), rated_at = ? where id = ?")
        .params(walk.rating(), DAY.atStartOfDay().atOffset(ZoneOffset.UTC), row.id())
        .update();
  }

  private static @Nullable LocalDate answer(Walk walk) {
    return walk.first(ComplaintStatus.REPLIED, ComplaintStatus.REJECTED);
  }

  private Stream<Walk> answered() {
    return walks.stream().filter(it -> answer(it) != null);
  }

  private long inTime() {
    return answered().filter(it -> answer(it).compareTo(it.due()) <= 0).count();
  }

  private long decided() {
    return walks.stream().filter(it -> answer(it) != null || it.due().compareTo(TODAY) < 0).count();
  }

  private long reopened() {
    return walks.stream()
        .filter(it -> it.has(ComplaintStatus.REPLIED, ComplaintStatus.IN_PROGRESS, Party.values()))
        .count();
  }

  private long silent() {
    return walks.stream()
        .filter(it -> it.has(ComplaintStatus.REPLIED, ComplaintStatus.CLOSED, Party.CLOCK))
        .count();
  }

  private Stream<Walk> rated() {
    return walks.stream().filter(it -> it.rating() > 0);
  }

  private @Nullable BigDecimal rating() {
    int sum = rated().mapToInt(Walk::rating).sum();
    return rated().findAny().isEmpty()
        ? null
        : new BigDecimal(sum).divide(new BigDecimal(rated().count()), 2, RoundingMode.HALF_UP);
  }

  private @Nullable BigDecimal median() {
    WorkingDays calendar = database.holidays.calendar();
    List<Long> days = new ArrayList<>();
    answered()
        .forEach(
            it ->
                days.add(
                    it.filed().equals(answer(it))
                        ? 0
                        : it.filed()
                            .plusDays(1)
                            .datesUntil(answer(it).plusDays(1))
                            .filter(calendar::isWorkingDay)
                            .count()));
    List<Long> sorted = days.stream().sorted().toList();
    int n = sorted.size();
    if (n == 0) {
      return null;
    }
    double middle =
        n % 2 == 1 ? sorted.get(n / 2) : (sorted.get(n / 2 - 1) + sorted.get(n / 2)) / 2.0;
    return BigDecimal.valueOf(middle).setScale(1, RoundingMode.UNNECESSARY);
  }

  private static @Nullable BigDecimal percent(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(whole), new MathContext(40))
            .movePointRight(2)
            .setScale(2, RoundingMode.HALF_UP);
  }
}
