package org.infoshare.foundation.platform;

/** The role of a caller's department in a case; one department can have several. */
public enum Party {
  /** The department that holds and provides the information (提供部门). */
  PROVIDER,
  /** The department that requests it (申请部门). */
  REQUESTER,
  /** The sharing authority of the provider's level and area (信息化主管部门). */
  AUTHORITY,
  /** The department that must correct something. */
  RESPONSIBLE,
  /** A sharing authority on the route of a case between levels or areas. */
  RELAY,
  /** One of the bodies that review a dispute jointly. */
  REVIEWER,
  /** The government that rules on a dispute. */
  GOVERNMENT,
  /** The platform itself, for automatic steps. */
  PLATFORM,
  /** Anybody else. */
  STRANGER
}
