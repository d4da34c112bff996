package org.infoshare.catalogue.entry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.infoshare.catalogue.description.AssessmentView;
import org.infoshare.catalogue.description.DataCategory;
import org.infoshare.catalogue.description.Extent;
import org.infoshare.catalogue.description.FormatClass;
import org.infoshare.catalogue.description.Grading;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.LegalBasisKind;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.description.SharingMode;
import org.infoshare.catalogue.description.SharingModeType;
import org.infoshare.catalogue.description.UpdateCycle;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.catalogue.publication.ItemAdvice;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.time.deadline.DueDate;

/**
 * An entry as shown to one caller.
 *
 * @param code the national form, {@code 101001/1}
 * @param provider the code of the providing department
 * @param stage its stage
 * @param version the published version; absent before the first publication
 * @param lockVersion the version of the text, for amendments; shown to those who work on it
 * @param returnReasons why it was returned, if it was; shown to those who work on it
 * @param publishedAt when the version was published
 * @param assessment the assessment of this text, if there is one; shown to those who work on it
 * @param withdrawal why its withdrawal is proposed or done, if it is
 * @param updateDue by when its department must update it after a change of law or duty; shown to
 *     those who work on it
 * @param reviewDue by when the authority must review the update; shown to those who work on it
 * @param flags what the sharing authority should check; shown to it and to the department
 * @param advice what the sharing authority should know about the items before it publishes; shown
 *     to it and to the department, while the text is not published
 * @param commands what this caller may do now
 */
public record EntryView(
    String code,
    String node,
    String name,
    @JsonProperty("abstract") String summary,
    String provider,
    FormatClass formatClass,
    UpdateCycle updateCycle,
    Sharing sharing,
    String condition,
    String legalBasis,
    SharingMode sharingMode,
    boolean openToPublic,
    Grading grading,
    String evidenceTag,
    List<ItemDefinition> items,
    String providerUnit,
    String formatType,
    String otherFormat,
    String scope,
    String use,
    LegalBasisKind legalBasisKind,
    SharingModeType sharingModeType,
    String openingCondition,
    DataCategory dataCategory,
    List<String> relatedEntries,
    String businessItem,
    Extent extent,
    String referenceSystem,
    EntryStage stage,
    Integer version,
    Integer lockVersion,
    String returnReasons,
    Instant publishedAt,
    AssessmentView assessment,
    WithdrawalView withdrawal,
    DueDate updateDue,
    DueDate reviewDue,
    Set<EntryFlag> flags,
    List<ItemAdvice> advice,
    Set<EntryCommand> commands) {

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
        details.advice(),
        commands);
  }
}
