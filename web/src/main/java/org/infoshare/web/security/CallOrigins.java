package org.infoshare.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;

/** Finds out where each call comes from, and refuses those that everybody on the way can read. */
@ApplicationScoped
class CallOrigins {

  private final TrustedProxies proxies;
  private final boolean plainAllowed;

  /** For the container's proxy. */
  protected CallOrigins() {
    this(null, false);
  }

  @Inject
  CallOrigins(
      TrustedProxies proxies,
      @ConfigProperty(name = "infoshare.plain-http.allowed", defaultValue = "false")
          boolean plainAllowed) {
    this.proxies = proxies;
    this.plainAllowed = plainAllowed;
  }

  /**
   * Finds the origin of a call and attaches it to the request.
   *
   * @throws Refusal {@code tls-required} if the call came from another machine without TLS
   */
  CallOrigin find(HttpServletRequest request) {
    var origin = proxies.origin(request);
    origin.attach(request);
    if (!origin.secure() && !origin.isThisMachine() && !plainAllowed) {
      throw new Refusal(PlatformReason.TLS_REQUIRED);
    }
    return origin;
  }
}
