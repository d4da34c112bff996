package org.infoshare.catalogue.description;

/** The data type of an item (数据类型), by the letter of the national guide. */
public enum ItemType {
  /** C, character (字符型). */
  CHARACTER("text"),
  /** N, numeric (数值型): decimal digits. */
  NUMERIC("-12.5"),
  /** Y, currency (货币型). */
  CURRENCY("12.50"),
  /** D, date (日期型): {@code 2026-11-24}. */
  DATE("2026-11-24"),
  /** T, date and time (日期时间型), with offset. */
  DATETIME("2026-11-24T09:30:00+08:00"),
  /** L, logical (逻辑型). */
  LOGICAL("true"),
  /** M, memo (备注型). */
  MEMO("text"),
  /** G, general (通用型). */
  GENERAL("text"),
  /** B, double (双精度型). */
  DOUBLE("0.125"),
  /** I, integer (整型). */
  INTEGER("7"),
  /** F, float (浮点型). */
  FLOAT("0.125");

  private final String example;

  ItemType(String example) {
    this.example = example;
  }

  /** Whether it may be a key: long free text identifies no record. */
  public boolean canBeKey() {
    return this != MEMO && this != GENERAL;
  }

  /** An example value of this type, as both wires write it. */
  public String example() {
    return example;
  }
}
