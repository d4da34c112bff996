package org.infoshare.catalogue.harvest;

/**
 * The validators of a source's document, as the source sent them, for conditional requests. Either
 * may be absent.
 */
record DocumentState(String etag, String lastModified) {

  /** The state of a document that must be read in any case. */
  static final DocumentState UNKNOWN = new DocumentState(null, null);

  boolean isKnown() {
    return etag != null || lastModified != null;
  }
}
