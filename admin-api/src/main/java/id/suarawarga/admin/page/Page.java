package id.suarawarga.admin.page;

import java.util.List;

/**
 * A part of a list.
 *
 * @param page from 0
 * @param size how many items a full page has
 * @param total how many items all pages have together
 */
public record Page<T>(List<T> items, int page, int size, long total) {

  public Page {
    items = List.copyOf(items);
  }
}
