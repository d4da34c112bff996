package org.infoshare.web;

/** The challenge in an answer to a caller who is not signed in: HTTP Basic in UTF-8 (RFC 7617). */
public final class Challenge {

  /** The name of the header. */
  public static final String HEADER = "WWW-Authenticate";

  /** The value of the header for HTTP Basic. */
  public static final String BASIC = "Basic realm=\"InfoShare\", charset=\"UTF-8\"";

  /** The value of the header for a Bearer token (RFC 6750). */
  public static final String BEARER = "Bearer realm=\"InfoShare\"";

  private Challenge() {}
}
