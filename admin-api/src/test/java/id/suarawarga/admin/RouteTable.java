package id.suarawarga.admin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of {@code routes.txt}. */
final class RouteTable {

  /** Who calls, in the order of the columns. */
  enum Who {
    NOBODY,
    CITY_ADMIN,
    CITY_VIEWER,
    UNIT_ADMIN,
    OFFICER,
    VIEWER,
    STRANGER
  }

  /** A route, how to call it, and what each caller is answered. */
  record Row(String method, String route, Map<Who, Integer> statuses, List<String> more) {

    String operation() {
      return method + " " + route;
    }

    String path() {
      return more.stream().filter(line -> line.startsWith("/")).findFirst().orElse(route);
    }

    String body() {
      return more.stream().filter(line -> !line.startsWith("/")).findFirst().orElse("");
    }
  }

  private RouteTable() {}

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith(" ")) {
        rows.getLast().more().add(line.trim());
      } else {
        rows.add(row(line.split("\\s+")));
      }
    }
    return rows;
  }

  private static Row row(String[] cells) {
    Map<Who, Integer> statuses = new LinkedHashMap<>();
    for (Who who : Who.values()) {
      statuses.put(who, Integer.valueOf(cells[2 + who.ordinal()]));
    }
    return new Row(cells[0], cells[1], statuses, new ArrayList<>());
  }

  private static List<String> lines() {
    try (InputStream in = RouteTable.class.getResourceAsStream("/routes.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n"))
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
