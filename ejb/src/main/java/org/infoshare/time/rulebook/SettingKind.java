package org.infoshare.time.rulebook;

/** Of what kind the value of a setting is; on the wires each is written as a text. */
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
