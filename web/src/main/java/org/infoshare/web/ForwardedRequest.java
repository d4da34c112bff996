package org.infoshare.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URI;
import java.util.Set;

/**
 * A request that came through a gateway. Addresses that are made from it are those by which the
 * caller knows the platform; the gateway names them in {@code X-Forwarded-Proto} and {@code
 * X-Forwarded-Host}. No other header of the gateway is trusted.
 */
final class ForwardedRequest extends HttpServletRequestWrapper {

  private static final String PROTOCOL = "X-Forwarded-Proto";
  private static final String HOST = "X-Forwarded-Host";
  private static final Set<String> PROTOCOLS = Set.of("http", "https");

  private final String scheme;
  private final URI address;

  private ForwardedRequest(HttpServletRequest request, String scheme, String host) {
    super(request);
    this.scheme = scheme;
    address = URI.create(scheme + "://" + host);
  }

  /** The same request if no gateway sent usable headers. */
  static HttpServletRequest of(HttpServletRequest request) {
    String protocol = first(request.getHeader(PROTOCOL));
    String host = first(request.getHeader(HOST));
    boolean known = protocol != null && PROTOCOLS.contains(protocol);
    boolean readable = host != null && !host.isEmpty() && HostHeaderFilter.isReadable(host);
    if (!known && !readable) {
      return request;
    }
    String called = request.getHeader("Host");
    if (!readable && (called == null || called.isEmpty())) {
      return request;
    }
    return new ForwardedRequest(
        request, known ? protocol : request.getScheme(), readable ? host : called);
  }

  /** Each gateway on the way adds to the list. The first value is the one that the caller used. */
  private static String first(String list) {
    return list == null ? null : list.split(",", 2)[0].strip();
  }

  @Override
  public String getScheme() {
    return scheme;
  }

  @Override
  public String getServerName() {
    return address.getHost() == null ? super.getServerName() : address.getHost();
  }

  @Override
  public int getServerPort() {
    if (address.getPort() >= 0) {
      return address.getPort();
    }
    return scheme.equals("https") ? 443 : 80;
  }

  @Override
  @SuppressWarnings("JdkObsolete") // The servlet specification requires a StringBuffer.
  public StringBuffer getRequestURL() {
    return new StringBuffer(scheme)
        .append("://")
        .append(address.getRawAuthority())
        .append(getRequestURI());
  }
}
