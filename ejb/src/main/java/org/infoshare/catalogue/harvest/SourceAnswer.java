package org.infoshare.catalogue.harvest;

/** The answer of a source: its document, or that the document has not changed. */
final class SourceAnswer {

  private final byte[] document;
  private final DocumentState state;

  private SourceAnswer(byte[] document, DocumentState state) {
    this.document = document;
    this.state = state;
  }

  static SourceAnswer sent(byte[] document, DocumentState state) {
    return new SourceAnswer(document, state);
  }

  static SourceAnswer unchanged(DocumentState state) {
    return new SourceAnswer(null, state);
  }

  boolean isUnchanged() {
    return document == null;
  }

  byte[] document() {
    return document;
  }

  DocumentState state() {
    return state;
  }
}
