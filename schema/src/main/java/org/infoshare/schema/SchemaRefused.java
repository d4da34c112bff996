package org.infoshare.schema;

/** The schema cannot be migrated; the message is one sentence that says what to do about it. */
public final class SchemaRefused extends RuntimeException {

  SchemaRefused(String sentence) {
    super(sentence);
  }

  SchemaRefused(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
