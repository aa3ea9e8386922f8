package id.suarawarga.standalone;

import java.net.URI;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who works for the city, at the admin API. */
final class CityOfficial {

  static final String PASSWORD = "pintu-air-biru-42";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final RestClient api;

  private CityOfficial(RestClient api) {
    this.api = api;
  }

  static CityOfficial signIn(URI server) {
    return signIn(server, PASSWORD);
  }

  static CityOfficial signIn(URI server, String password) {
    return signIn(server, "admin", password);
  }

  static CityOfficial signIn(URI server, String username, String password) {
    RestClient api = RestClient.create(server + "/api/v1");
    Map<?, ?> answer =
        post(api, "/auth/login", Map.of("username", username, "password", password))
            .body(Map.class);
    String bearer = "Bearer " + answer.get("token");
    return new CityOfficial(api.mutate().defaultHeader("Authorization", bearer).build());
  }

  /** Makes somebody a user, and signs them in. */
  CityOfficial hire(URI server, String role, String unit) {
    Map<String, ?> user =
        Map.of("username", "petugas", "password", PASSWORD, "role", role, "unitCode", unit);
    post("/users", user);
    return signIn(server, "petugas", PASSWORD);
  }

  void changePassword(String current, String wanted) {
    post(api, "/auth/password", Map.of("current", current, "new", wanted)).toBodilessEntity();
  }

  String get(String path) {
    return String.valueOf(api.get().uri(path).retrieve().body(String.class));
  }

  JsonNode json(String path) {
    return read(get(path));
  }

  static JsonNode read(String answer) {
    return JSON.readTree(answer);
  }

  byte[] download(String path) {
    return api.get().uri(path).retrieve().body(byte[].class);
  }

  String post(String path, Map<String, ?> body) {
    return String.valueOf(post(api, path, body).body(String.class));
  }

  String patch(String path, Map<String, ?> body) {
    var request = api.patch().uri(path).contentType(MediaType.APPLICATION_JSON).body(body);
    return String.valueOf(request.retrieve().body(String.class));
  }

  String upload(String path, String type, String file) {
    var request = api.post().uri(path).contentType(MediaType.parseMediaType(type)).body(file);
    return String.valueOf(request.retrieve().body(String.class));
  }

  private static RestClient.ResponseSpec post(RestClient api, String path, Map<String, ?> body) {
    return api.post().uri(path).contentType(MediaType.APPLICATION_JSON).body(body).retrieve();
  }
}
