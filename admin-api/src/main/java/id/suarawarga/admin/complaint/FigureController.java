package id.suarawarga.admin.complaint;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.catalogue.Days;
import id.suarawarga.admin.catalogue.VisibleCatalogue;
import id.suarawarga.engine.complaint.ComplaintCourse;
import id.suarawarga.engine.complaint.ComplaintCourses;
import id.suarawarga.engine.complaint.ComplaintFigures;
import id.suarawarga.engine.complaint.ComplaintFilter;
import id.suarawarga.engine.complaint.Holidays;
import id.suarawarga.engine.complaint.WorkingDays;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How complaints are handled, in figures. */
@RestController
class FigureController {

  private final ComplaintCourses courses;
  private final Holidays holidays;
  private final VisibleComplaints visible;
  private final VisibleCatalogue catalogue;

  FigureController(
      ComplaintCourses courses,
      Holidays holidays,
      VisibleComplaints visible,
      VisibleCatalogue catalogue) {
    this.courses = courses;
    this.holidays = holidays;
    this.visible = visible;
    this.catalogue = catalogue;
  }

  /**
   * Which figures a caller asks for.
   *
   * @param unit code of a unit; when left out, all that the caller sees
   * @param period code of a period in which complaints were filed, instead of from and to
   * @param from first day of filing
   * @param to last day of filing
   */
  record FigureQuery(
      @Nullable String unit,
      @Nullable String period,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {}

  /** The figures of one unit. */
  record OfUnit(String unitCode, ComplaintFigures figures) {}

  /**
   * The figures of the complaints that were filed within these days.
   *
   * @param total of all units together
   * @param units of each unit to which any was filed, by code
   */
  record Figures(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      ComplaintFigures total,
      List<OfUnit> units) {}

  @GetMapping("/api/v1/complaints/figures")
  @Operation(
      summary = "Shows how complaints were handled, in all and by unit",
      description =
          "A complaint counts for the unit that has it now and by the day it was filed. Silence is"
              + " no rating: what closed without the resident's word is a share of its own.")
  Figures figures(Caller caller, @ParameterObject FigureQuery query) {
    Days days = new Days(query.period(), query.from(), query.to()).resolved(catalogue);
    String unit = visible.unit(caller, query.unit());
    LocalDate today = visible.today();
    List<ComplaintCourse> all =
        courses.of(
            new ComplaintFilter(unit, null, null, days.from(), days.to(), null, null, today));
    WorkingDays calendar = holidays.calendar();
    List<OfUnit> units =
        all.stream()
            .collect(groupingBy(ComplaintCourse::unitCode, TreeMap::new, toList()))
            .entrySet()
            .stream()
            .map(it -> new OfUnit(it.getKey(), ComplaintFigures.of(it.getValue(), calendar, today)))
            .toList();
    return new Figures(days.from(), days.to(), ComplaintFigures.of(all, calendar, today), units);
  }
}
