package org.infoshare.web;

/** The challenge of an answer to whoever is not signed in: HTTP Basic in UTF-8 (RFC 7617). */
public final class Challenge {

  /** The header. */
  public static final String HEADER = "WWW-Authenticate";

  /** Its value. */
  public static final String BASIC = "Basic realm=\"InfoShare\", charset=\"UTF-8\"";

  /** The other one: a token (RFC 6750). */
  public static final String BEARER = "Bearer realm=\"InfoShare\"";

  private Challenge() {}
}
