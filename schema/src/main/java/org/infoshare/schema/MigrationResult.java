package org.infoshare.schema;

/**
 * What a migration did.
 *
 * @param fromVersion the version that was there; 0 where there was no schema
 * @param toVersion the version that is there now
 */
public record MigrationResult(int fromVersion, int toVersion) {

  boolean changed() {
    return fromVersion != toVersion;
  }
}
