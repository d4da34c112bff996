package org.infoshare.catalogue.description;

/** How shared information is delivered (共享方式分类). */
public enum SharingMode {
  PLATFORM,
  MAIL,
  DISK,
  PAPER,
  MEDIA,
  OTHER
}
