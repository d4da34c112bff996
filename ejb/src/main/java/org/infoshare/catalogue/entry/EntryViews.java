package org.infoshare.catalogue.entry;

import java.time.Instant;
import java.util.Set;
import org.infoshare.catalogue.description.AssessmentView;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.catalogue.update.EntryDueDates;

/** Creates views of entries. */
final class EntryViews {

  private EntryViews() {}

  /**
   * The part of a view that only those see who work on the entry.
   *
   * @param lockVersion the version of the text; null for other callers, like all the rest
   */
  record EditorDetails(
      Integer lockVersion,
      String returnReasons,
      AssessmentView assessment,
      EntryDueDates dueDates,
      Set<EntryFlag> flags) {

    static final EditorDetails NONE =
        new EditorDetails(null, null, null, EntryDueDates.NONE, Set.of());
  }

  /** The published version, as others see it while its department works on the next. */
  static EntryView published(PublishedEntry version) {
    return of(
        version.code(),
        version.provider(),
        version.content(),
        EntryStage.PUBLISHED,
        version.version(),
        version.publishedAt(),
        null,
        EditorDetails.NONE,
        Set.of());
  }

  static EntryView of(
      Entry entry,
      NewEntry content,
      EntryStage stage,
      EditorDetails details,
      Set<EntryCommand> commands) {
    return of(
        entry.code(),
        entry.provider(),
        content,
        stage,
        entry.publishedVersion().orElse(null),
        entry.publishedAt().orElse(null),
        entry.withdrawal().map(Withdrawal::view).orElse(null),
        details,
        commands);
  }

  private static EntryView of(
      String code,
      String provider,
      NewEntry content,
      EntryStage stage,
      Integer version,
      Instant publishedAt,
      WithdrawalView withdrawal,
      EditorDetails details,
      Set<EntryCommand> commands) {
    return new EntryView(
        code,
        content.node(),
        content.name(),
        content.summary(),
        provider,
        content.formatClass(),
        content.updateCycle(),
        content.sharing(),
        content.condition(),
        content.legalBasis(),
        content.sharingMode(),
        content.openToPublic(),
        content.grading(),
        content.evidenceTag(),
        content.items(),
        content.providerUnit(),
        content.formatType(),
        content.otherFormat(),
        content.scope(),
        content.use(),
        content.legalBasisKind(),
        content.sharingModeType(),
        content.openingCondition(),
        content.dataCategory(),
        content.relatedEntries(),
        content.businessItem(),
        content.extent(),
        content.referenceSystem(),
        stage,
        version,
        details.lockVersion(),
        details.returnReasons(),
        publishedAt,
        details.assessment(),
        withdrawal,
        details.dueDates().updateDue(),
        details.dueDates().reviewDue(),
        details.flags(),
        commands);
  }
}
