package org.infoshare.foundation.platform;

/** What a caller's department is to a case; one department can be several. */
public enum Party {
  /** The department that holds the information (信息提供部门). */
  PROVIDER,
  /** The department that asks for it (信息需求部门). */
  REQUESTER,
  /** The sharing authority of the provider's level and area (信息化主管部门). */
  AUTHORITY,
  /** The department that is to put something right. */
  RESPONSIBLE,
  /** A sharing authority on the way of a case between levels or areas. */
  RELAY,
  /** One of the bodies that review a dispute jointly. */
  REVIEWER,
  /** The government that rules on a dispute. */
  GOVERNMENT,
  /** The platform itself: what follows without anybody acting. */
  PLATFORM,
  /** Anybody else. */
  STRANGER
}
