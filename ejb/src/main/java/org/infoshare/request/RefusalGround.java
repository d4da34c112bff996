package org.infoshare.request;

/** On what ground a provider refuses. */
public enum RefusalGround {
  /** The department does not hold the information. */
  NOT_HELD,
  /** The need lies outside the requester's statutory duty. */
  OUTSIDE_DUTY,
  /** The legal basis given does not carry the request. */
  LEGAL_BASIS_INSUFFICIENT,
  /** More is asked than the purpose needs. */
  SCOPE_EXCEEDS_NEED,
  /** Law, administrative regulation or State Council decision forbids it. */
  FORBIDDEN_BY_LAW,
  /** Anything else; the reasons say what. */
  OTHER
}
