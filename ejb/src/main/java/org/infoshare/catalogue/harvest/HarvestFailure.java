package org.infoshare.catalogue.harvest;

/** Why a run failed as a whole; it then changed nothing. */
public enum HarvestFailure {
  /** The host's address is not one that may be called. */
  ADDRESS_FORBIDDEN,
  /** The host could not be reached, or not in time. */
  UNREACHABLE,
  /** It answered with another status than success. */
  REFUSED_BY_SOURCE,
  /** It sent the platform on to somewhere else. */
  REDIRECTED_AWAY,
  /** The document is larger than is read. */
  TOO_LARGE,
  /** The document is not in its format, or breaks a bound. */
  UNREADABLE,
  /** It holds no dataset: rather broken than empty. */
  NO_DATASET,
  /** The platform stopped in between. */
  INTERRUPTED
}
