package org.infoshare.web;

import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Refusal;

/**
 * The header by which an answer says that the same call may succeed a little later (RFC 9110,
 * 10.2.3).
 */
public final class RetryAfter {

  /** The name of the header. */
  public static final String HEADER = "Retry-After";

  /** The value of the header, in seconds. */
  public static final String SECONDS = "5";

  private RetryAfter() {}

  /** Whether the answer to a refused call has the header. */
  public static boolean isDue(Refusal refusal) {
    return refusal.reason().kind() == Reason.Kind.UNAVAILABLE;
  }
}
