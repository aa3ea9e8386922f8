package id.suarawarga.admin.response;

import id.suarawarga.admin.export.Cells;
import id.suarawarga.engine.survey.ProfileCodes;
import id.suarawarga.engine.survey.ResponseRow;
import id.suarawarga.scoring.ServiceElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The columns of an export. The elements come in the order of the regulation, U1 to U9. */
final class ExportRecord {

  private static final ServiceElement[] ELEMENTS = ServiceElement.values();

  static final List<String> HEADER =
      Stream.of(
              Stream.of("id", "submitted_on", "unit_code", "service_code", "channel", "source"),
              Stream.of("sex", "age_band", "education", "occupation"),
              Arrays.stream(ELEMENTS).map(ServiceElement::u),
              Stream.of("suggestion", "flags", "counted", "questionnaire_version"))
          .flatMap(columns -> columns)
          .toList();

  private ExportRecord() {}

  /** Texts, and whole numbers for the scores; what is not known is empty. */
  static List<Object> of(ResponseRow row) {
    List<Object> cells = new ArrayList<>(HEADER.size());
    cells.add(row.id().toString());
    cells.add(row.submittedOn().toString());
    cells.add(row.unitCode());
    cells.add(row.serviceCode());
    cells.add(row.channel().name());
    cells.add(Cells.harmless(row.source()));
    addProfile(cells, row.profile());
    for (ServiceElement element : ELEMENTS) {
      cells.add(row.scores().getOrDefault(element, 0));
    }
    cells.add(Cells.harmless(row.suggestion()));
    cells.add(String.join(" ", row.flags()));
    cells.add(Boolean.toString(row.counted()));
    cells.add(row.questionnaireVersion());
    return cells;
  }

  private static void addProfile(List<Object> cells, ProfileCodes profile) {
    cells.add(Cells.text(profile.sex()));
    cells.add(Cells.text(profile.ageBand()));
    cells.add(Cells.text(profile.education()));
    cells.add(Cells.text(profile.occupation()));
  }
}
