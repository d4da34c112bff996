package org.infoshare.catalogue.publication;

import java.time.Instant;
import java.util.List;
import org.infoshare.catalogue.description.DataCategory;
import org.infoshare.catalogue.description.FormatClass;
import org.infoshare.catalogue.description.Grading;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.LegalBasisKind;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.description.SharingMode;
import org.infoshare.catalogue.description.SharingModeType;
import org.infoshare.catalogue.description.UpdateCycle;

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

  /** The same entry with another update cycle and sharing mode. */
  public static PublishedEntry with(PublishedEntry entry, UpdateCycle cycle, SharingMode mode) {
    var said = entry.content();
    var content =
        new NewEntry(
            said.node(),
            said.name(),
            said.summary(),
            said.formatClass(),
            cycle,
            said.sharing(),
            said.condition(),
            said.legalBasis(),
            mode,
            said.openToPublic(),
            said.grading(),
            said.evidenceTag(),
            said.items(),
            said.providerUnit(),
            said.formatType(),
            said.otherFormat(),
            said.scope(),
            said.use(),
            said.legalBasisKind(),
            said.sharingModeType(),
            said.openingCondition(),
            said.dataCategory(),
            said.relatedEntries(),
            said.businessItem(),
            said.extent(),
            said.referenceSystem());
    return new PublishedEntry(
        entry.code(), entry.version(), entry.provider(), content, entry.publishedAt());
  }
}
