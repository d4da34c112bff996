package org.infoshare.catalogue.description;

/** The grade of a resource (数据分类分级, Decree 809 art. 13). */
public enum Grading {
  /** General data (一般数据). */
  GENERAL,
  /** Important data (重要数据). */
  IMPORTANT,
  /** Core data (核心数据). */
  CORE
}
