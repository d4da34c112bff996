package org.infoshare.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.Optional;

/** Name and password of an HTTP Basic header (RFC 7617), in UTF-8. */
record BasicCredentials(String name, String password) {

  private static final String SCHEME = "basic ";

  /** The credentials in the header; empty if there is none or if it cannot be read. */
  static Optional<BasicCredentials> of(HttpServletRequest request) {
    String header = AuthorizationHeader.of(request).orElse(null);
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
      String pair = new String(decoded, UTF_8);
      int colon = pair.indexOf(':');
      if (colon < 1 || pair.indexOf('\0') >= 0) {
        return Optional.empty();
      }
      return Optional.of(new BasicCredentials(pair.substring(0, colon), pair.substring(colon + 1)));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
