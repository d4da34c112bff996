package org.infoshare.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.web.security.RefusalWriter;

/**
 * Refuses a call whose header {@code Host} cannot be part of an address (RFC 9110 section 7.2).
 * Every other call goes on under the address by which its caller may know the platform; addresses
 * in contracts and answers are made from that.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class HostHeaderFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  /**
   * The characters of names, addresses and ports; others could change a contract that contains the
   * host.
   */
  private static final Pattern CHARACTERS = Pattern.compile("[A-Za-z0-9._:\\[\\]-]+");

  @Inject private transient PublicAddress address;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!isReadable(request.getHeader("Host"))) {
      RefusalWriter.write(request, response, new Refusal(PlatformReason.MALFORMED, "Host"));
      return;
    }
    chain.doFilter(new ForwardedRequest(request, address.of(request)), response);
  }

  /**
   * Whether a host can be part of an address.
   *
   * @param host the header Host; null if it is absent
   */
  static boolean isReadable(String host) {
    if (host == null || host.isEmpty()) {
      return true;
    }
    if (!CHARACTERS.matcher(host).matches()) {
      return false;
    }
    try {
      return host.equals(new URI("http://" + host).getRawAuthority());
    } catch (URISyntaxException unreadable) {
      return false;
    }
  }
}
