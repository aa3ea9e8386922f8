package id.suarawarga.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies over 3 MB before anything reads them. A body whose length is not announced is read
 * here, up to the limit.
 */
final class BodyLimit extends OncePerRequestFilter {

  static final int LARGEST = 3 << 20;

  private static final String PROBLEM =
      """
      {"type":"about:blank","title":"Content Too Large","status":413,\
      "detail":"Send at most 3 MB in one request."}
      """;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() >= 0) {
      forward(request.getContentLengthLong(), request, response, chain);
    } else {
      byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
      forward(body.length, new ReadRequest(request, body), response, chain);
    }
  }

  private static void forward(
      long length, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (length <= LARGEST) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getWriter().write(PROBLEM);
  }
}
