package org.infoshare.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URI;

/** A request under the address by which its caller may know the platform. */
final class ForwardedRequest extends HttpServletRequestWrapper {

  private final URI address;

  /**
   * @param address scheme, host and port
   */
  ForwardedRequest(HttpServletRequest request, URI address) {
    super(request);
    this.address = address;
  }

  @Override
  public String getScheme() {
    return address.getScheme();
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
    return getScheme().equals("https") ? 443 : 80;
  }

  @Override
  @SuppressWarnings("JdkObsolete") // The servlet specification requires a StringBuffer.
  public StringBuffer getRequestURL() {
    return new StringBuffer(getScheme())
        .append("://")
        .append(address.getRawAuthority())
        .append(getRequestURI());
  }
}
