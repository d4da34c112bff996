package org.infoshare.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.web.security.CallOrigin;

/**
 * The address by which callers know the platform. Addresses in contracts and answers are made from
 * what a caller called only if that is known to be the platform; otherwise from the setting.
 *
 * <p>Known are the host of the setting, one that a trusted proxy names, and this machine's own
 * names for a caller on it.
 */
@ApplicationScoped
class PublicAddress {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final URI base;

  /** For the container's proxy. */
  protected PublicAddress() {
    base = null;
  }

  @Inject
  PublicAddress(
      @ConfigProperty(
              name = "infoshare.public.base",
              defaultValue = "http://localhost:8080/infoshare")
          URI base) {
    this.base = base;
  }

  /** Scheme, host and port of the platform, as the caller of a request may know them. */
  URI of(HttpServletRequest request) {
    var origin = CallOrigin.of(request);
    if (origin.host() != null) {
      return HostHeaderFilter.isReadable(origin.host()) && !origin.host().isEmpty()
          ? address(origin.secure() ? "https" : "http", origin.host())
          : own();
    }
    String host = request.getHeader("Host");
    boolean local =
        host != null
            && origin.isThisMachine()
            && THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]+$", ""));
    return local ? address(origin.secure() ? "https" : "http", host) : own();
  }

  private URI own() {
    return address(base.getScheme(), base.getRawAuthority());
  }

  private static URI address(String scheme, String host) {
    return URI.create(scheme + "://" + host);
  }
}
