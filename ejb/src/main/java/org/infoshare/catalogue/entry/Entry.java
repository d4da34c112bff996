package org.infoshare.catalogue.entry;

import static org.infoshare.catalogue.entry.EntryReason.NOTHING_CHANGED;
import static org.infoshare.catalogue.entry.EntryTransitions.TABLE;
import static org.infoshare.foundation.platform.PlatformReason.CHANGED_MEANWHILE;
import static org.infoshare.foundation.platform.PlatformReason.SAME_PERSON;
import static org.infoshare.foundation.platform.PlatformReason.WRONG_STAGE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infoshare.catalogue.description.DescriptionChecks;
import org.infoshare.catalogue.description.EntryCode;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.NewAssessment;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.description.ReferenceData;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.DraftVisibility;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.catalogue.publication.ItemAdvice;
import org.infoshare.catalogue.update.EntryDueDates;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.CallerContext;

/**
 * An entry of the catalogue (目录条目), and the only place where its stage changes.
 *
 * <p>Staff of the providing department drafts, amends and assesses the entry and submits it to the
 * head. The head approves it, which submits it to the sharing authority, or returns it. The
 * authority publishes it as a version that never changes, or returns it to the staff with reasons.
 * An author of a text cannot approve it. Whoever wrote or approved a text cannot publish it. So
 * where the provider is its own authority, publication takes a third person.
 *
 * <p>A published entry is revised in a working copy, which takes the same steps. Meanwhile
 * everybody else sees the published version. The entry is withdrawn when its head proposed it, its
 * running grants are settled, and the authority agrees.
 */
@Entity
@Table(name = "catalogue_entry")
class Entry {

  @Id private String code;

  @Column(updatable = false)
  private String node;

  @Column(updatable = false)
  private int sequence;

  @Column(updatable = false)
  private String provider;

  @Embedded private Description description;

  @ElementCollection
  @CollectionTable(name = "entry_item", joinColumns = @JoinColumn(name = "entry_code"))
  @OrderColumn(name = "position")
  private List<Item> items = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  private EntryStage stage;

  @ElementCollection
  @CollectionTable(name = "entry_author", joinColumns = @JoinColumn(name = "entry_code"))
  private Set<Author> authors = new HashSet<>();

  @Embedded private WorkingCopy copy;

  @Column(name = "published_version")
  private Integer publishedVersion;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Embedded private EntryAssessment assessment;

  @Embedded private Withdrawal withdrawal;

  @Version
  @Column(name = "lock_version")
  private int lockVersion;

  protected Entry() {
    // for JPA
  }

  private Entry(EntryCode code, NewEntry content, Caller caller, Instant at) {
    this.code = code.text();
    this.node = code.node();
    this.sequence = code.sequence();
    this.provider = caller.department();
    this.stage = EntryStage.DRAFT;
    this.copy = WorkingCopy.first();
    this.changedAt = at;
    describe(content);
    recordAuthor(caller);
  }

  /**
   * Creates a first draft by the staff of the providing department.
   *
   * @param checked a description that {@link DescriptionChecks} accepted
   */
  static Entry draft(EntryCode code, NewEntry checked, Caller caller, Instant at) {
    return new Entry(code, checked, caller, at);
  }

  /**
   * Amends the entry; the new description replaces the whole old one.
   *
   * @param published the version that the text would replace; null for a first draft
   */
  void amend(
      NewEntry content,
      NewEntry published,
      ReferenceData referenceData,
      CallerContext caller,
      Instant at) {
    EntryStage next = targetStage(EntryCommand.AMEND, caller);
    DescriptionChecks.requireAmendment(content, entryCode(), provider, referenceData);
    describe(content);
    assessment = null;
    copy.amended(content(), published);
    recordAuthor(caller.caller());
    moveTo(next, at);
  }

  /** Stores what the department found about secrets and personal information in this text. */
  void assess(NewAssessment findings, CallerContext caller, Instant at) {
    EntryStage next = targetStage(EntryCommand.ASSESS, caller);
    assessment = new EntryAssessment(findings, caller.caller().account(), at);
    recordAuthor(caller.caller());
    moveTo(next, at);
  }

  /** Submits the entry to the head of the department. */
  void submit(CallerContext caller, Instant at) {
    EntryStage next = targetStage(EntryCommand.SUBMIT, caller);
    if (!copy.differs()) {
      throw new Refusal(NOTHING_CHANGED);
    }
    EntryAssessment.requireFreeOfSecrets(assessment);
    recordAuthor(caller.caller());
    copy.submitted();
    moveTo(next, at);
  }

  /** The head approves the entry, which submits it to the authority. */
  void approve(CallerContext caller, Instant at) {
    EntryStage next = targetStage(EntryCommand.APPROVE, caller);
    copy.approved(caller.caller().account(), at);
    moveTo(next, at);
  }

  /** The head acknowledges that publication breaks exactly these grants. */
  void acknowledge(Set<UUID> grants, CallerContext caller, Instant at) {
    EntryStage next = targetStage(EntryCommand.ACKNOWLEDGE, caller);
    copy.acknowledged(grants);
    moveTo(next, at);
  }

  boolean hasAcknowledged(Set<UUID> grants) {
    return copy.hasAcknowledged(grants);
  }

  /**
   * Returns the entry to the staff: the head before submission to the authority, the authority
   * after it. If its withdrawal was proposed, the entry stays in the catalogue instead.
   */
  void sendBack(String reasons, CallerContext caller, Instant at) {
    EntryStage next = targetStage(EntryCommand.RETURN, caller);
    Checks.refuseWithoutReasons(reasons);
    copy.returned(reasons);
    withdrawal = null;
    moveTo(next, at);
  }

  /** Publishes the entry as its next version. */
  void publish(CallerContext caller, Instant at) {
    EntryStage next = targetStage(EntryCommand.PUBLISH, caller);
    EntryAssessment.requireFreeOfSecrets(assessment);
    publishedVersion = publishedVersion == null ? 1 : publishedVersion + 1;
    publishedAt = at;
    copy.published();
    moveTo(next, at);
  }

  /** Starts a working copy beside the published version. */
  void revise(CallerContext caller, Instant at) {
    EntryStage next = targetStage(EntryCommand.REVISE, caller);
    assessment = null;
    copy = copy.next();
    recordAuthor(caller.caller());
    moveTo(next, at);
  }

  /**
   * Discards the working copy.
   *
   * @param published the newest published version, which becomes the text again
   */
  void discard(NewEntry published, CallerContext caller, Instant at) {
    EntryStage next = targetStage(EntryCommand.DISCARD, caller);
    describe(published);
    assessment = null;
    copy.clearReview();
    moveTo(next, at);
  }

  /** Drops a first draft. Its code is never used again. */
  void drop(CallerContext caller, Instant at) {
    moveTo(targetStage(EntryCommand.DROP, caller), at);
  }

  /** Proposes the withdrawal of the entry. */
  void proposeWithdrawal(String reasons, CallerContext caller, Instant at) {
    EntryStage next = targetStage(EntryCommand.PROPOSE_WITHDRAWAL, caller);
    Checks.refuseWithoutReasons(reasons);
    withdrawal = new Withdrawal(reasons, caller.caller().account(), at);
    copy.clearReview();
    moveTo(next, at);
  }

  /** Withdraws the entry from the catalogue. */
  void withdraw(CallerContext caller, Instant at) {
    moveTo(targetStage(EntryCommand.WITHDRAW, caller), at);
  }

  /** Whether the caller may see the entry. */
  boolean isVisibleTo(CallerContext caller) {
    return publishedVersion != null || isDraftVisibleTo(caller);
  }

  /** Whether the caller works on the entry, and so may see unpublished texts. */
  boolean isDraftVisibleTo(CallerContext caller) {
    return DraftVisibility.departmentsOf(caller).contains(provider);
  }

  /** Whether the current text is a revision of a published version. */
  boolean isRevision() {
    return publishedVersion != null && stage.isWorkingCopy();
  }

  /**
   * Refuses a command that the caller may not use now. Callers use it before they check the input.
   *
   * @throws Refusal {@code not-permitted} or {@code wrong-stage}
   */
  void require(EntryCommand command, CallerContext caller) {
    targetStage(command, caller);
  }

  /**
   * Requires that the text is still the one that the caller read.
   *
   * @param readVersion the lock version that the caller read; null to skip the check
   * @throws Refusal {@code changed-meanwhile} if somebody else changed it since
   */
  void requireUnchangedSince(Integer readVersion) {
    if (readVersion != null && readVersion != lockVersion) {
      throw new Refusal(CHANGED_MEANWHILE);
    }
  }

  /** The commands that the caller may use now, judged by the entry alone. */
  Set<EntryCommand> offeredTo(CallerContext caller) {
    var offered = EnumSet.noneOf(EntryCommand.class);
    offered.addAll(TABLE.offered(caller.partiesTo(provider), caller.caller(), stage));
    offered.removeIf(
        command -> needsAnotherPerson(command, caller.caller()) || !isReadyFor(command));
    return offered;
  }

  /** The current entry; for callers who do not work on it, what they may see of it. */
  EntryView viewFor(CallerContext caller) {
    return viewFor(caller, EntryDueDates.NONE, Set.of(), List.of());
  }

  /**
   * The entry for those who work on it.
   *
   * @param obstructed commands that the entry allows but the rest of the platform refuses
   * @param advice what the authority should know before it publishes
   */
  EntryView viewFor(
      CallerContext caller,
      EntryDueDates dueDates,
      Set<EntryCommand> obstructed,
      List<ItemAdvice> advice) {
    var offered = offeredTo(caller);
    offered.removeAll(obstructed);
    boolean worksOnEntry = isDraftVisibleTo(caller);
    return EntryView.of(
        this,
        content(),
        stage,
        new EditorDetails(
            worksOnEntry ? lockVersion : null,
            worksOnEntry ? copy.returnReasons() : null,
            worksOnEntry && assessment != null ? assessment.view() : null,
            worksOnEntry ? dueDates : EntryDueDates.NONE,
            flagsFor(caller),
            worksOnEntry ? advice : List.of()),
        offered);
  }

  /** What the authority should check; empty for those who do not work on the entry. */
  private Set<EntryFlag> flagsFor(CallerContext caller) {
    var flags = EnumSet.noneOf(EntryFlag.class);
    if (!isDraftVisibleTo(caller)) {
      return flags;
    }
    var content = content();
    if (content.condition() != null) {
      flags.add(EntryFlag.CONDITION_BEYOND_SCOPE_AND_USE);
    }
    if (content.sharing() == Sharing.UNCONDITIONAL
        && content.items().stream().anyMatch(Entry::isSensitiveWithoutCondition)) {
      flags.add(EntryFlag.SENSITIVE_WITHOUT_CONDITION);
    }
    return flags;
  }

  private static boolean isSensitiveWithoutCondition(ItemDefinition item) {
    return Boolean.TRUE.equals(item.sensitive()) && item.sharing() == Sharing.UNCONDITIONAL;
  }

  String code() {
    return code;
  }

  EntryCode entryCode() {
    return new EntryCode(node, sequence, code);
  }

  String provider() {
    return provider;
  }

  /** The current description. */
  NewEntry content() {
    return description.toContent(node, items.stream().map(Item::definition).toList());
  }

  EntryStage stage() {
    return stage;
  }

  /** The newest published version. */
  Optional<Integer> publishedVersion() {
    return Optional.ofNullable(publishedVersion);
  }

  Optional<Instant> publishedAt() {
    return Optional.ofNullable(publishedAt);
  }

  /** When the head submitted it to the authority; empty if it is not there. */
  Optional<Instant> submittedAt() {
    return copy.submittedAt();
  }

  Optional<Withdrawal> withdrawal() {
    return Optional.ofNullable(withdrawal);
  }

  private void describe(NewEntry checked) {
    description = new Description(checked);
    items.clear();
    checked.items().forEach(item -> items.add(new Item(item)));
  }

  private EntryStage targetStage(EntryCommand command, CallerContext caller) {
    EntryStage next = TABLE.move(caller.partiesTo(provider), caller.caller(), stage, command);
    if (needsAnotherPerson(command, caller.caller())) {
      throw new Refusal(SAME_PERSON);
    }
    if (!fitsPublication(command)) {
      throw new Refusal(WRONG_STAGE, stage, command);
    }
    return next;
  }

  private boolean needsAnotherPerson(EntryCommand command, Caller caller) {
    return switch (command) {
      case APPROVE -> caller.isOneOf(copy.accountsAmong(authors));
      case PUBLISH -> caller.isOneOf(copy.accountsAmong(authors)) || copy.isApprovedBy(caller);
      case WITHDRAW -> withdrawal != null && withdrawal.isBy(caller);
      default -> false;
    };
  }

  private boolean isReadyFor(EntryCommand command) {
    return switch (command) {
      case SUBMIT -> copy.differs() && EntryAssessment.isFreeOfSecrets(assessment);
      case PUBLISH -> EntryAssessment.isFreeOfSecrets(assessment);
      default -> fitsPublication(command);
    };
  }

  /**
   * A revision is discarded, a first draft is dropped. A first draft has no grants that it could
   * break.
   */
  private boolean fitsPublication(EntryCommand command) {
    return switch (command) {
      case DISCARD, ACKNOWLEDGE -> publishedVersion != null;
      case DROP -> publishedVersion == null;
      default -> true;
    };
  }

  private void recordAuthor(Caller author) {
    authors.add(copy.authorOf(author.account()));
  }

  private void moveTo(EntryStage next, Instant at) {
    stage = next;
    changedAt = at;
  }
}
