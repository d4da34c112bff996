package org.infoshare.cases.need;

/** The grounds on which a need is refused. The provider itself names the article it relies on. */
public enum NeedGround {
  /** The department does not have the information, and no department must collect it. */
  NOT_HELD,
  /** The need is outside the requester's statutory duty. */
  OUTSIDE_DUTY,
  /** The stated legal basis does not support the need. */
  LEGAL_BASIS_INSUFFICIENT,
  /** The need exceeds the purpose. */
  SCOPE_EXCEEDS_NEED,
  /** Law, administrative regulation or State Council decision forbids it (Decree 809 art. 14). */
  FORBIDDEN_BY_LAW,
  /**
   * An entry of the catalogue contains the information and can be requested. Only a referral to the
   * entry has this ground.
   */
  ALREADY_IN_CATALOGUE,
  /** Another ground, which the reasons state. */
  OTHER;

  /** Whether the ground is nothing without the article that the provider names. */
  boolean requiresArticle() {
    return this == FORBIDDEN_BY_LAW;
  }
}
