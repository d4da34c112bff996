package org.infoshare.sharing.terms;

import java.util.EnumSet;
import java.util.Set;

/**
 * The grounds on which a provider may refuse. The provider itself names the article that it relies
 * on: the platform asserts none in its place. Incomplete material is not a ground: a provider
 * states once what is missing (Decree 809 art. 21).
 */
public enum RefusalGround {
  /** The department does not hold the information. */
  NOT_HELD,
  /** The need is outside the requester's statutory duty. */
  OUTSIDE_DUTY,
  /** The stated legal basis does not support the request. */
  LEGAL_BASIS_INSUFFICIENT,
  /** The request asks for more than the purpose needs. */
  SCOPE_EXCEEDS_NEED,
  /** Law, administrative regulation or State Council decision forbids it (Decree 809 art. 14). */
  FORBIDDEN_BY_LAW,
  /** Anything else; the reasons say what. */
  OTHER;

  /**
   * The only grounds on which the return of data to its territory may be refused (Decree 809 art.
   * 24).
   */
  static final Set<RefusalGround> OF_RETURN_FLOW = EnumSet.of(NOT_HELD, FORBIDDEN_BY_LAW);

  /** Whether the ground is nothing without the article that the provider names. */
  boolean requiresArticle() {
    return this == FORBIDDEN_BY_LAW;
  }
}
