package org.infoshare.catalogue.entry;

import java.time.Instant;
import java.util.Set;

/** Writes views of entries. */
final class EntryViews {

  private EntryViews() {}

  /**
   * What only those see who work on the entry.
   *
   * @param lockVersion the state of the text; null for others, as is all the rest
   */
  record EditorDetails(
      Integer lockVersion,
      String returnReason,
      AssessmentView assessment,
      EntryDueDates dueDates,
      Set<EntryFlag> flags) {

    static final EditorDetails NONE =
        new EditorDetails(null, null, null, EntryDueDates.NONE, Set.of());
  }

  /** The published version, as strangers see it while its department works on the next. */
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
      NewEntry said,
      EntryStage stage,
      EditorDetails inner,
      Set<EntryCommand> commands) {
    return of(
        entry.code(),
        entry.provider(),
        said,
        stage,
        entry.publishedVersion().orElse(null),
        entry.publishedAt().orElse(null),
        entry.withdrawal().map(Withdrawal::view).orElse(null),
        inner,
        commands);
  }

  private static EntryView of(
      String code,
      String provider,
      NewEntry said,
      EntryStage stage,
      Integer version,
      Instant publishedAt,
      WithdrawalView withdrawal,
      EditorDetails inner,
      Set<EntryCommand> commands) {
    return new EntryView(
        code,
        said.node(),
        said.name(),
        said.summary(),
        provider,
        said.formatClass(),
        said.updateCycle(),
        said.sharing(),
        said.condition(),
        said.legalBasis(),
        said.sharingMode(),
        said.openToSociety(),
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
        said.referenceSystem(),
        stage,
        version,
        inner.lockVersion(),
        inner.returnReason(),
        publishedAt,
        inner.assessment(),
        withdrawal,
        inner.dueDates().updateDue(),
        inner.dueDates().reviewDue(),
        inner.flags(),
        commands);
  }
}
