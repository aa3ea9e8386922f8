package id.suarawarga.gateway.webchat;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** A request that is refused, with what to do about it. */
final class WebChatProblem extends RuntimeException {

  private final HttpStatus status;
  private final HttpHeaders headers = new HttpHeaders();

  private WebChatProblem(HttpStatus status, String detail) {
    super(detail);
    this.status = status;
  }

  static WebChatProblem badRequest(String detail) {
    return new WebChatProblem(HttpStatus.BAD_REQUEST, detail);
  }

  static WebChatProblem unauthorized() {
    return new WebChatProblem(
        HttpStatus.UNAUTHORIZED,
        "The token is missing, wrong or of a conversation that is over. Begin a new one with POST"
            + " /chat/api/conversations.");
  }

  /** Read by residents, who open the link in a browser. */
  static WebChatProblem noFile() {
    return new WebChatProblem(
        HttpStatus.NOT_FOUND,
        "Tautan ini tidak berlaku lagi, atau berkasnya sudah dihapus. Buka percakapan Anda dan"
            + " mintalah petugas mengirimnya sekali lagi.");
  }

  /** Read by residents, too. */
  static WebChatProblem busy() {
    var problem =
        new WebChatProblem(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Sedang banyak berkas yang diunduh. Silakan buka tautan ini lagi sebentar lagi.");
    problem.headers.set(HttpHeaders.RETRY_AFTER, "5");
    return problem;
  }

  static WebChatProblem tooMany(Duration wait) {
    String seconds = String.valueOf(Math.max(1, wait.plusMillis(999).toSeconds()));
    var problem =
        new WebChatProblem(
            HttpStatus.TOO_MANY_REQUESTS,
            "Too many requests from this address. Try again in " + seconds + " s.");
    problem.headers.set(HttpHeaders.RETRY_AFTER, seconds);
    return problem;
  }

  static WebChatProblem unavailable() {
    var problem =
        new WebChatProblem(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Nothing can be stored just now. Send the same again in a few seconds.");
    problem.headers.set(HttpHeaders.RETRY_AFTER, "2");
    return problem;
  }

  ResponseEntity<ProblemDetail> answer() {
    return ResponseEntity.status(status)
        .headers(headers)
        .body(ProblemDetail.forStatusAndDetail(status, String.valueOf(getMessage())));
  }
}
