package org.infoshare.catalogue.entry;

/** What an assessment of the impact on personal information found (Decree 809 art. 13). */
public enum PersonalImpact {
  NONE,
  GENERAL,
  SENSITIVE
}
