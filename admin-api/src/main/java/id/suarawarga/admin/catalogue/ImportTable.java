package id.suarawarga.admin.catalogue;

import id.suarawarga.admin.page.InvalidField;
import id.suarawarga.admin.page.InvalidInputException;
import id.suarawarga.engine.catalogue.CatalogueImport.Row;
import id.suarawarga.engine.catalogue.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the lines of an uploaded table into rows, or says all that is wrong with them. */
final class ImportTable {

  static final List<String> COLUMNS =
      List.of("unit_code", "unit_name", "service_code", "service_name", "population");

  private static final Pattern POPULATION = Pattern.compile("0*[1-9][0-9]{0,8}");

  private final List<InvalidField> wrong = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, ImportLine> services = new HashMap<>();
  private final Map<String, ImportLine> units = new HashMap<>();
  private final Map<String, Integer> columns = new HashMap<>();

  private ImportTable() {}

  /**
   * Reads a header and at least one row.
   *
   * @throws InvalidInputException listing every bad cell
   */
  static List<Row> read(List<ImportLine> lines) {
    ImportTable table = new ImportTable();
    if (lines.isEmpty()) {
      throw new InvalidInputException("file", "is empty; its first row must be " + header());
    }
    table.readHeader(lines.getFirst());
    InvalidInputException.throwIfAny(table.wrong);
    lines.stream().skip(1).forEach(table::readRow);
    if (lines.size() == 1) {
      table.wrong.add(new InvalidField("file", "has no rows below its header; add one a service"));
    }
    InvalidInputException.throwIfAny(table.wrong);
    return List.copyOf(table.rows);
  }

  private void readHeader(ImportLine header) {
    for (int i = 0; i < header.cells().size(); i++) {
      String name = header.cell(i).toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && (!COLUMNS.contains(name) || columns.put(name, i) != null)) {
        refuse(header, header.cell(i), "is unknown or there twice; the header is " + header());
      }
    }
    COLUMNS.stream()
        .filter(name -> !columns.containsKey(name))
        .forEach(name -> refuse(header, name, "is missing; the header is " + header()));
  }

  private void readRow(ImportLine line) {
    int before = wrong.size();
    String unit = code(line, "unit_code");
    String unitName = name(line, "unit_name");
    String service = code(line, "service_code");
    String serviceName = name(line, "service_name");
    Long population = population(line);
    checkUnit(line, unit, unitName);
    checkService(line, service);
    if (line.cells().stream().skip(width()).anyMatch(cell -> !cell.isEmpty())) {
      refuse(
          line, "beyond the header", "has a value; put texts with separators in quotation marks");
    }
    if (wrong.size() == before) {
      rows.add(new Row(unit, unitName, service, serviceName, population));
    }
  }

  private String code(ImportLine line, String column) {
    String code = cell(line, column);
    if (!Code.isValid(code)) {
      refuse(line, column, CodeText.FORM);
    }
    return code;
  }

  private String name(ImportLine line, String column) {
    String name = cell(line, column);
    if (name.isEmpty() || name.length() > UnitBody.MAX_NAME) {
      refuse(line, column, UnitBody.NAME);
    }
    return name;
  }

  private @Nullable Long population(ImportLine line) {
    String text = cell(line, "population");
    if (text.isEmpty()) {
      return null;
    }
    if (!POPULATION.matcher(text).matches()) {
      refuse(
          line,
          "population",
          "must be a whole number above 0 without dots, such as 1200, or empty");
      return null;
    }
    return Long.valueOf(text);
  }

  private void checkUnit(ImportLine line, String code, String name) {
    ImportLine first = Code.isValid(code) ? units.putIfAbsent(code, line) : null;
    if (first != null && !cell(first, "unit_name").equals(name)) {
      refuse(line, "unit_name", "must be the same as in row " + first.number());
    }
  }

  private void checkService(ImportLine line, String code) {
    ImportLine first = Code.isValid(code) ? services.putIfAbsent(code, line) : null;
    if (first != null) {
      refuse(line, "service_code", "stands in row " + first.number() + " already; remove one");
    }
  }

  private String cell(ImportLine line, String column) {
    return line.cell(columns.getOrDefault(column, Integer.MAX_VALUE));
  }

  private int width() {
    return columns.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
  }

  private void refuse(ImportLine line, String column, String message) {
    wrong.add(new InvalidField("row " + line.number() + ", " + column, message));
  }

  private static String header() {
    return String.join(",", COLUMNS);
  }
}
