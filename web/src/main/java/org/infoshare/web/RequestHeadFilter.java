package org.infoshare.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.web.security.RefusalWriter;

/**
 * Refuses a call whose head could be read in two ways: with a header twice that has one value (RFC
 * 9110 section 5.3), with two ends of its body (RFC 9112 section 6.3), or with a body in a coding
 * that the platform does not undo.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class RequestHeadFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  private static final List<String> SINGLE =
      List.of("Host", "Content-Type", "Idempotency-Key", "Origin", "Sec-Fetch-Site");

  private static final String TRANSFER = "Transfer-Encoding";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var refusal = refusal(request);
    if (refusal.isPresent()) {
      response.setHeader("Connection", "close");
      RefusalWriter.write(request, response, refusal.get());
      return;
    }
    chain.doFilter(request, response);
  }

  /** The refusal of a call because of its head; empty if there is none. */
  static Optional<Refusal> refusal(HttpServletRequest request) {
    for (String name : SINGLE) {
      if (Collections.list(request.getHeaders(name)).size() > 1) {
        return Optional.of(new Refusal(PlatformReason.MALFORMED, name));
      }
    }
    if (hasUnclearEnd(request)) {
      return Optional.of(new Refusal(PlatformReason.MALFORMED, TRANSFER));
    }
    return Collections.list(request.getHeaders("Content-Encoding")).stream()
        .filter(coding -> !coding.strip().equalsIgnoreCase("identity"))
        .findFirst()
        .map(coding -> new Refusal(PlatformReason.UNSUPPORTED_MEDIA_TYPE));
  }

  private static boolean hasUnclearEnd(HttpServletRequest request) {
    var codings = Collections.list(request.getHeaders(TRANSFER));
    return !codings.isEmpty()
        && (request.getHeader("Content-Length") != null
            || codings.size() > 1
            || !codings.get(0).strip().equalsIgnoreCase("chunked"));
  }
}
