package org.infoshare.catalogue.description;

/** How the platform delivers shared information (共享方式类型). */
public enum SharingModeType {
  DATABASE,
  FILE,
  SERVICE
}
