package org.infoshare.catalogue.entry;

/** What an assessment of secrecy risk found (Decree 809 arts. 3 and 13). */
public enum SecrecyRisk {
  NONE,
  WORK_SECRET,
  STATE_SECRET
}
