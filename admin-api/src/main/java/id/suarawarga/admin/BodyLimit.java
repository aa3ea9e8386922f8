package id.suarawarga.admin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingRequestWrapper;

/**
 * Refuses bodies that are larger than any that the API has a use for, whoever sends them. One whose
 * length is not announced is counted while it is read.
 */
final class BodyLimit extends OncePerRequestFilter {

  static final int LARGEST = 64 << 10;
  static final int LARGEST_FILE = 3 << 20;

  /** The routes that take files. */
  private static final Pattern FILES =
      Pattern.compile("/api/v1/(catalogue/import|holidays/import|forums/[^/]+/documents)");

  /** Where files for residents are uploaded. */
  private static final Pattern FOR_RESIDENTS = Pattern.compile("/api/v1/complaints/[^/]+/files");

  private final HandlerExceptionResolver problems;
  private final int largestFile;

  BodyLimit(HandlerExceptionResolver problems, DataSize largestFile) {
    this.problems = problems;
    this.largestFile = Math.toIntExact(largestFile.toBytes());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    int limit = limit(request.getRequestURI());
    try {
      if (request.getContentLengthLong() > limit) {
        throw new MaxUploadSizeExceededException(limit);
      }
      chain.doFilter(new CountedRequest(request, limit), response);
    } catch (MaxUploadSizeExceededException e) {
      problems.resolveException(request, response, null, e);
    }
  }

  private int limit(String path) {
    if (FOR_RESIDENTS.matcher(path).matches()) {
      return largestFile;
    }
    return FILES.matcher(path).matches() ? LARGEST_FILE : LARGEST;
  }

  private static final class CountedRequest extends ContentCachingRequestWrapper {

    CountedRequest(HttpServletRequest request, int limit) {
      super(request, limit);
    }

    @Override
    protected void handleContentOverflow(int limit) {
      throw new MaxUploadSizeExceededException(limit);
    }
  }
}
