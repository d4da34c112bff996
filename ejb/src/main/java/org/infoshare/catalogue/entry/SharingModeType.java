package org.infoshare.catalogue.entry;

/** How the platform hands shared information over (共享方式类型). */
public enum SharingModeType {
  DATABASE,
  FILE,
  SERVICE
}
