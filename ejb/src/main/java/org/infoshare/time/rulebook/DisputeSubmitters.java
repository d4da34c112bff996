package org.infoshare.time.rulebook;

/** The parties that must submit an unresolved dispute to the government (2016 rules, art. 35). */
public enum DisputeSubmitters {
  /** One of them is enough. */
  EITHER,
  /** Both must submit it. */
  BOTH
}
