package org.infoshare.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/** The token of a Bearer header (RFC 6750), in the form in which the platform issues them. */
record BearerToken(String token) {

  private static final Pattern HEADER = Pattern.compile("(?i:bearer) +([A-Za-z0-9_-]{43})");

  /**
   * The token in the header; empty if there is none or if it cannot be a token of this platform.
   */
  static Optional<BearerToken> of(HttpServletRequest request) {
    String header = AuthorizationHeader.of(request).orElse(null);
    if (header == null) {
      return Optional.empty();
    }
    var matcher = HEADER.matcher(header.strip());
    return matcher.matches() ? Optional.of(new BearerToken(matcher.group(1))) : Optional.empty();
  }

  @Override
  public String toString() {
    return "BearerToken";
  }
}
