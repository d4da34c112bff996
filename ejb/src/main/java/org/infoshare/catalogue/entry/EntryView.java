package org.infoshare.catalogue.entry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.infoshare.time.deadline.DueDate;

/**
 * An entry, as a caller may see it.
 *
 * @param code the national form, {@code 101001/1}
 * @param provider the code of the providing department
 * @param stage where it stands
 * @param version the published version; absent before the first publication
 * @param lockVersion which state of the text this is, for who amends it; shown to those who work on
 *     it
 * @param returnReason why it was sent back, where it was; shown to those who work on it
 * @param publishedAt when the version was published
 * @param assessment the assessment of this text, where there is one; shown to those who work on it
 * @param withdrawal why it is to leave the catalogue, where it is
 * @param updateDue by when its department must bring it up to date after a change of law or duty;
 *     shown to those who work on it
 * @param reviewDue by when the authority must review the update; shown to those who work on it
 * @param flags what the sharing authority should look at; shown to it and to the department
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
    boolean openToSociety,
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
    String returnReason,
    Instant publishedAt,
    AssessmentView assessment,
    WithdrawalView withdrawal,
    DueDate updateDue,
    DueDate reviewDue,
    Set<EntryFlag> flags,
    Set<EntryCommand> commands) {}
