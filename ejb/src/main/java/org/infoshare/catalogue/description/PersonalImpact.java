package org.infoshare.catalogue.description;

/** The result of an assessment of the impact on personal information (Decree 809 art. 13). */
public enum PersonalImpact {
  NONE,
  GENERAL,
  SENSITIVE
}
