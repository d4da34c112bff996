package org.infoshare.catalogue.harvest;

/** What a source answered: its document, or that it is still the one of the state asked for. */
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
