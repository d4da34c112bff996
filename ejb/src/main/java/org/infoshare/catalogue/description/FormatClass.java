package org.infoshare.catalogue.description;

/** The kind of format a resource has (信息资源格式分类, national guide 1 to 7). */
public enum FormatClass {
  E_FILE,
  SPREADSHEET,
  DATABASE,
  IMAGE,
  STREAM,
  SELF_DESCRIBED,
  SERVICE
}
