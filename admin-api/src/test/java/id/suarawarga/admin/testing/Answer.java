package id.suarawarga.admin.testing;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API answered. */
public record Answer(HttpResponse<String> response) {

  private static final JsonMapper JSON = new JsonMapper();

  public int status() {
    return response.statusCode();
  }

  /** A header's first value, empty when it is missing. */
  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  public String text() {
    return response.body();
  }

  public JsonNode json() {
    return JSON.readTree(response.body());
  }

  /** The problem's sentence. */
  public String detail() {
    return json().path("detail").asString("");
  }
}
