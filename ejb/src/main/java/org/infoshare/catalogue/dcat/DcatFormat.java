package org.infoshare.catalogue.dcat;

/** A format of a graph. */
public enum DcatFormat {
  TURTLE("text/turtle"),
  JSON_LD("application/ld+json");

  private final String mediaType;

  DcatFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The media type, without parameters. */
  public String mediaType() {
    return mediaType;
  }
}
