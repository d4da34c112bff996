package org.infoshare.catalogue;

/** The data type of an item (数据类型), by the letter of the national guide. */
public enum ItemType {
  /** C, character (字符型). */
  CHARACTER,
  /** N, numeric (数值型): decimal digits. */
  NUMERIC,
  /** Y, currency (货币型). */
  CURRENCY,
  /** D, date (日期型): {@code 2026-11-24}. */
  DATE,
  /** T, date and time (日期时间型), with offset. */
  DATETIME,
  /** L, logical (逻辑型). */
  LOGICAL,
  /** M, memo (备注型). */
  MEMO,
  /** G, general (通用型). */
  GENERAL,
  /** B, double (双精度型). */
  DOUBLE,
  /** I, integer (整型). */
  INTEGER,
  /** F, float (浮点型). */
  FLOAT
}
