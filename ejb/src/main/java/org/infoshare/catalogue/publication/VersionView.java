package org.infoshare.catalogue.publication;

import java.time.Instant;
import org.infoshare.catalogue.description.NewEntry;

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

  public static VersionView of(PublishedEntry entry) {
    return new VersionView(
        entry.code(), entry.version(), entry.provider(), entry.publishedAt(), entry.content());
  }
}
