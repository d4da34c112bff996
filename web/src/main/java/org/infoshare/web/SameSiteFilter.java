package org.infoshare.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.web.security.RefusalWriter;

/**
 * Refuses commands that a browser sends on behalf of another site. The browser would add its stored
 * credentials, whichever site contains the form. Clients other than browsers send neither header.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SameSiteFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!SAFE.contains(request.getMethod())
        && isForeign(
            request.getHeader("Sec-Fetch-Site"),
            request.getHeader("Origin"),
            request.getHeader("Host"))) {
      RefusalWriter.write(request, response, new Refusal(PlatformReason.FOREIGN_SITE));
      return;
    }
    chain.doFilter(request, response);
  }

  /**
   * Whether another site caused the call.
   *
   * @param fetchSite the header Sec-Fetch-Site (Fetch Metadata); null if it is absent
   * @param origin the header Origin (RFC 6454); null if it is absent
   * @param host the header Host
   */
  static boolean isForeign(String fetchSite, String origin, String host) {
    if (fetchSite != null) {
      return !OWN.contains(fetchSite);
    }
    if (origin == null) {
      return false;
    }
    try {
      String authority = URI.create(origin).getAuthority();
      return authority == null || !authority.equalsIgnoreCase(host);
    } catch (IllegalArgumentException unreadable) {
      return true;
    }
  }
}
