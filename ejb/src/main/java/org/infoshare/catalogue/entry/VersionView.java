package org.infoshare.catalogue.entry;

import java.time.Instant;

/**
 * One published version: the entry's description at that time, which never changes.
 *
 * @param code the entry
 * @param version its number, from 1
 * @param provider the code of the providing department
 * @param publishedAt when it was published
 * @param content the description
 */
public record VersionView(
    String code, int version, String provider, Instant publishedAt, NewEntry content) {

  static VersionView of(PublishedEntry entry) {
    return new VersionView(
        entry.code(), entry.version(), entry.provider(), entry.publishedAt(), entry.content());
  }
}
