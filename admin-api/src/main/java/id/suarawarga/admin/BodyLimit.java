package id.suarawarga.admin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
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
  static final int LARGEST_IMPORT = 3 << 20;

  private static final Set<String> IMPORTS =
      Set.of("/api/v1/catalogue/import", "/api/v1/holidays/import");

  /** Where files for residents are uploaded. */
  private static final Pattern FILES = Pattern.compile("/api/v1/complaints/[^/]+/files");

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
    if (FILES.matcher(path).matches()) {
      return largestFile;
    }
    return IMPORTS.contains(path) ? LARGEST_IMPORT : LARGEST;
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
