package org.infoshare.organisation.onboarding;

/** The network from which a department's systems connect (网络区域). */
public enum NetworkZone {
  /** The government extranet (政务外网). */
  GOVERNMENT_NETWORK,
  /** A dedicated line (专线). */
  DEDICATED_LINE,
  /** The internet (互联网). */
  INTERNET
}
