package id.suarawarga.admin.catalogue;

import java.util.List;

/**
 * A line of an uploaded table.
 *
 * @param number as a spreadsheet or an editor shows it, from 1
 * @param cells without blanks around them; may be fewer or more than the header has
 */
public record ImportLine(long number, List<String> cells) {

  public ImportLine {
    cells = cells.stream().map(String::strip).toList();
  }

  /** Whether there is nothing in it. */
  public boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }

  /** A cell, empty where the line is too short. */
  public String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }
}
