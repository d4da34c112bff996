package org.infoshare.catalogue.harvest;

/** Why a run failed as a whole and changed nothing. */
public enum HarvestFailure {
  /** The address of the host is forbidden. */
  ADDRESS_FORBIDDEN,
  /** The host could not be reached, or not in time. */
  UNREACHABLE,
  /** The source answered with a status other than success. */
  REFUSED_BY_SOURCE,
  /** The source redirected to another host, port or scheme. */
  REDIRECTED_TO_OTHER_HOST,
  /** The document is larger than the maximum. */
  TOO_LARGE,
  /** The document is not in its format, or exceeds a limit. */
  UNREADABLE,
  /** The document has no dataset, which looks like an error rather than an empty catalogue. */
  NO_DATASET,
  /** The platform stopped during the run. */
  INTERRUPTED
}
