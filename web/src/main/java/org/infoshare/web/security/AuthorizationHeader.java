package org.infoshare.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;

/**
 * The header {@code Authorization} of a call. It counts only if there is exactly one: with several,
 * a proxy and the platform might each look at another.
 */
final class AuthorizationHeader {

  private AuthorizationHeader() {}

  /** The value; empty if there is none or more than one. */
  static Optional<String> of(HttpServletRequest request) {
    var values = Collections.list(request.getHeaders("Authorization"));
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }

  /** Whether there is at least one. */
  static boolean isPresent(HttpServletRequest request) {
    return request.getHeaders("Authorization").hasMoreElements();
  }
}
