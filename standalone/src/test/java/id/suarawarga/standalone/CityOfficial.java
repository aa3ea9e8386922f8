package id.suarawarga.standalone;

import java.net.URI;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** The first administrator, at the admin API. */
final class CityOfficial {

  static final String PASSWORD = "pintu-air-biru-42";

  private final RestClient api;

  private CityOfficial(RestClient api) {
    this.api = api;
  }

  static CityOfficial signIn(URI server) {
    return signIn(server, PASSWORD);
  }

  static CityOfficial signIn(URI server, String password) {
    RestClient api = RestClient.create(server + "/api/v1");
    Map<?, ?> answer =
        post(api, "/auth/login", Map.of("username", "admin", "password", password)).body(Map.class);
    String bearer = "Bearer " + answer.get("token");
    return new CityOfficial(api.mutate().defaultHeader("Authorization", bearer).build());
  }

  void changePassword(String current, String wanted) {
    post(api, "/auth/password", Map.of("current", current, "new", wanted)).toBodilessEntity();
  }

  String get(String path) {
    return String.valueOf(api.get().uri(path).retrieve().body(String.class));
  }

  private static RestClient.ResponseSpec post(RestClient api, String path, Map<String, ?> body) {
    return api.post().uri(path).contentType(MediaType.APPLICATION_JSON).body(body).retrieve();
  }
}
