package org.infoshare.web;

/** The challenge of an answer to whoever is not signed in: HTTP Basic (RFC 7617), in UTF-8. */
public final class Challenge {

  /** The header. */
  public static final String HEADER = "WWW-Authenticate";

  /** Its value. */
  public static final String BASIC = "Basic realm=\"InfoShare\", charset=\"UTF-8\"";

  private Challenge() {}
}
