package org.infoshare.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.infoshare.web.security.CallOrigin;

/**
 * Tells browsers to treat every answer as the media type that it declares, and to load nothing from
 * other sites, and to use TLS for a year if the answer came by TLS.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SecurityHeadersFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    tell(request, response);
    chain.doFilter(request, response);
  }

  /** Sets the headers of an answer. This is called also where no filter runs. */
  public static void tell(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Referrer-Policy", "no-referrer");
    // A browser must not believe this header without TLS (RFC 6797 section 7.2).
    if (CallOrigin.of(request).secure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
  }
}
