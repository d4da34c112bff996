package org.infoshare.time.rulebook;

/** The kind of value of a setting. Every value is a text on the wires. */
public enum SettingKind {
  /** One of the allowed words. */
  CHOICE,
  /** A whole number in the range. */
  NUMBER,
  /** Whole numbers in the range, separated by commas, such as {@code -2,-1,0,1}. */
  NUMBERS,
  /** A time of day such as {@code 17:30}, or {@code none}. */
  TIME,
  /** {@code true} or {@code false}. */
  FLAG
}
