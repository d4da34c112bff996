package org.infoshare.catalogue.description;

/** The subject of the data (数据分类, Decree 809 art. 13). */
public enum DataCategory {
  PERSON,
  ORGANISATION,
  PLACE,
  OBJECT,
  MATTER
}
