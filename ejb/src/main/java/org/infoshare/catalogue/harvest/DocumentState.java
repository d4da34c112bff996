package org.infoshare.catalogue.harvest;

/**
 * By what a source tells one state of its document from another; either may be absent.
 *
 * @param etag as the source sent it
 * @param lastModified as the source sent it
 */
record DocumentState(String etag, String lastModified) {

  /** The state of a document that must be read anyhow. */
  static final DocumentState UNKNOWN = new DocumentState(null, null);

  boolean isKnown() {
    return etag != null || lastModified != null;
  }
}
