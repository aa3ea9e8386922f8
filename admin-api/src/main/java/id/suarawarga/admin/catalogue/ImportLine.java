package id.suarawarga.admin.catalogue;

import java.util.List;

/**
 * A line of an uploaded table.
 *
 * @param number as a spreadsheet or an editor shows it, from 1
 * @param cells without blanks around them; may be fewer or more than the header has
 */
record ImportLine(long number, List<String> cells) {

  ImportLine {
    cells = cells.stream().map(String::strip).toList();
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }

  String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }
}
