package org.infoshare.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.foundation.platform.IpRange;

/**
 * The proxies whose word on a call is believed: who called, by TLS or not, and which host. The same
 * headers from anybody else are ignored.
 *
 * <p>A call can pass several proxies, each of which adds the address that called it. The list is
 * read from its end: the caller is the last address that is not a trusted proxy itself. Whatever
 * stands before it was written by the caller. Only one of the two families of headers is read,
 * because a proxy that writes one passes the other on as the caller sent it.
 */
@ApplicationScoped
class TrustedProxies {

  private static final String FORWARDED = "Forwarded";
  private static final String FORWARDED_FOR = "X-Forwarded-For";

  private final List<IpRange> proxies;
  private final boolean standard;

  /** For the container's proxy. */
  protected TrustedProxies() {
    proxies = List.of();
    standard = false;
  }

  /**
   * @throws IllegalStateException if a setting cannot be understood
   */
  @Inject
  TrustedProxies(
      @ConfigProperty(name = "infoshare.trusted-proxies") Optional<String> proxies,
      @ConfigProperty(name = "infoshare.trusted-proxies.header", defaultValue = FORWARDED_FOR)
          String header) {
    if (!header.equals(FORWARDED) && !header.equals(FORWARDED_FOR)) {
      throw new IllegalStateException(
          "infoshare.trusted-proxies.header is neither X-Forwarded-For nor Forwarded: " + header);
    }
    // The server cannot inject an optional list.
    this.proxies =
        proxies.stream()
            .flatMap(setting -> Arrays.stream(setting.split(",")))
            .map(TrustedProxies::range)
            .toList();
    standard = header.equals(FORWARDED);
  }

  private static IpRange range(String text) {
    String written = text.strip();
    return IpRange.parseBlock(written)
        .or(() -> IpRange.parseAddress(written))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "infoshare.trusted-proxies names no address or block: " + written));
  }

  /** Where a call comes from. */
  CallOrigin origin(HttpServletRequest request) {
    var direct = CallOrigin.direct(request);
    if (!isTrusted(direct.address())) {
      return direct;
    }
    var hops = standard ? standardHops(request) : usualHops(request);
    if (hops.isEmpty()) {
      return direct;
    }
    var nearest = hops.get(hops.size() - 1);
    String caller = direct.address();
    for (int i = hops.size() - 1; i >= 0 && isTrusted(caller); i--) {
      String before = address(hops.get(i).caller());
      if (before == null) {
        break;
      }
      caller = before;
      nearest = hops.get(i);
    }
    return new CallOrigin(caller, "https".equalsIgnoreCase(nearest.protocol()), nearest.host());
  }

  private boolean isTrusted(String address) {
    return IpRange.parseAddress(address).stream()
        .anyMatch(caller -> proxies.stream().anyMatch(caller::overlaps));
  }

  /** What one proxy says of the call that it passed on; null for what it does not say. */
  private record Hop(String caller, String protocol, String host) {}

  /**
   * Protocol and host are lists as well, but not of the same length: the value of the last proxy
   * that wrote any counts.
   */
  private static List<Hop> usualHops(HttpServletRequest request) {
    String protocol = last(values(request, "X-Forwarded-Proto"));
    String host = last(values(request, "X-Forwarded-Host"));
    return values(request, FORWARDED_FOR).stream()
        .map(caller -> new Hop(caller, protocol, host))
        .toList();
  }

  /** The elements of the header of RFC 7239. */
  private static List<Hop> standardHops(HttpServletRequest request) {
    return values(request, FORWARDED).stream()
        .map(
            element ->
                new Hop(
                    parameter(element, "for"),
                    parameter(element, "proto"),
                    parameter(element, "host")))
        .toList();
  }

  private static String parameter(String element, String name) {
    for (String pair : element.split(";", -1)) {
      int sign = pair.indexOf('=');
      if (sign > 0 && pair.substring(0, sign).strip().equalsIgnoreCase(name)) {
        String value = pair.substring(sign + 1).strip();
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
      }
    }
    return null;
  }

  private static List<String> values(HttpServletRequest request, String header) {
    var lines = request.getHeaders(header);
    return lines == null
        ? List.of()
        : Collections.list(lines).stream()
            .flatMap(line -> Stream.of(line.split(",", -1)))
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .toList();
  }

  private static String last(List<String> values) {
    return values.isEmpty() ? null : values.get(values.size() - 1);
  }

  /** The address of a hop without its port; null if the proxy hides it or does not know it. */
  private static String address(String hop) {
    if (hop == null) {
      return null;
    }
    String bare = hop.toLowerCase(Locale.ROOT);
    if (bare.startsWith("[")) {
      int end = bare.indexOf(']');
      bare = end < 0 ? bare : bare.substring(1, end);
    } else if (bare.indexOf(':') == bare.lastIndexOf(':') && bare.indexOf(':') > 0) {
      bare = bare.substring(0, bare.indexOf(':'));
    }
    String address = CallOrigin.plain(bare);
    return IpRange.parseAddress(address).isPresent() ? address : null;
  }
}
