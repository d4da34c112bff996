package org.infoshare.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.infoshare.foundation.platform.IpRange;

/**
 * Where a call comes from, as far as it can be believed: what the connection shows, or what a
 * trusted proxy says.
 *
 * @param address the network address of the caller
 * @param secure whether the call was protected by TLS on its whole way from the caller, as far as a
 *     trusted proxy knows it
 * @param host the host that the caller called, with its port, as a trusted proxy says; null if none
 *     says it
 */
public record CallOrigin(String address, boolean secure, String host) {

  private static final String ATTRIBUTE = CallOrigin.class.getName();

  private static final Set<IpRange> THIS_MACHINE =
      Set.of(
          IpRange.parseBlock("127.0.0.0/8").orElseThrow(),
          IpRange.parseAddress("::1").orElseThrow());

  /** The origin of a call; before the sign-in has found it, what the connection shows. */
  public static CallOrigin of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof CallOrigin found ? found : direct(request);
  }

  static CallOrigin direct(HttpServletRequest request) {
    return new CallOrigin(plain(request.getRemoteAddr()), request.isSecure(), null);
  }

  void attach(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** Whether the caller runs on the same machine as the platform. */
  public boolean isThisMachine() {
    return IpRange.parseAddress(address).stream()
        .anyMatch(caller -> THIS_MACHINE.stream().anyMatch(caller::overlaps));
  }

  /** Some systems add the network card to an address, or write an IPv4 address as an IPv6 one. */
  static String plain(String address) {
    int card = address.indexOf('%');
    String bare = card < 0 ? address : address.substring(0, card);
    String ipv4 = bare.substring(bare.lastIndexOf(':') + 1);
    return IpRange.isIpv4(ipv4) ? ipv4 : bare;
  }
}
