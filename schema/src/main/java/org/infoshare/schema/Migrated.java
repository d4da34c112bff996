package org.infoshare.schema;

/**
 * What a migration did.
 *
 * @param from the version that was there; 0 where there was no schema
 * @param to the version that is there now
 */
public record Migrated(int from, int to) {

  boolean changed() {
    return from != to;
  }
}
