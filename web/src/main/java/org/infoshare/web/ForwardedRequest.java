package org.infoshare.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URI;
import java.util.Set;

/**
 * A request that came through a gateway: the addresses that are made from it are those by which the
 * caller knows the platform, as the gateway tells in {@code X-Forwarded-Proto} and {@code
 * X-Forwarded-Host}. Nothing else is believed of them.
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

  /** The same request where no gateway tells anything usable. */
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

  /** Each gateway on the way adds to the list; the first is what the caller called. */
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
  @SuppressWarnings("JdkObsolete") // The servlet specification wants a StringBuffer.
  public StringBuffer getRequestURL() {
    return new StringBuffer(scheme)
        .append("://")
        .append(address.getRawAuthority())
        .append(getRequestURI());
  }
}
