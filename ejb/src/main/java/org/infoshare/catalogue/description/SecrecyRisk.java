package org.infoshare.catalogue.description;

/** The result of an assessment of secrecy risk (Decree 809 arts. 3 and 13). */
public enum SecrecyRisk {
  NONE,
  WORK_SECRET,
  STATE_SECRET
}
