package org.infoshare.catalogue;

import java.time.Instant;
import java.util.List;

/** Published entries for the tests of the features that build on the catalogue. */
public final class PublishedEntries {

  private static final Instant PUBLISHED_AT = Instant.parse("2026-09-01T02:00:00Z");

  private PublishedEntries() {}

  /** An entry of which only what is said here matters. */
  public static PublishedEntry of(
      String code,
      int version,
      String provider,
      String name,
      Sharing sharing,
      String legalBasis,
      List<ItemDefinition> items) {
    var content =
        new NewEntry(
            code.substring(0, code.indexOf('/')),
            name,
            name,
            FormatClass.DATABASE,
            UpdateCycle.DAILY,
            sharing,
            null,
            legalBasis,
            SharingMode.PLATFORM,
            false,
            Grading.GENERAL,
            null,
            items,
            null,
            "mysql",
            null,
            "因履行职责需要核对的行政机关",
            "仅限履行职责需要",
            legalBasis == null ? null : LegalBasisKind.LAW,
            SharingModeType.SERVICE,
            null,
            DataCategory.MATTER,
            null,
            null,
            null,
            null);
    return new PublishedEntry(code, version, provider, content, PUBLISHED_AT);
  }
}
