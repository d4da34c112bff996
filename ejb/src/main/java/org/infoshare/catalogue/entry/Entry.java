package org.infoshare.catalogue.entry;

import static org.infoshare.catalogue.entry.CatalogueReason.NOTHING_CHANGED;
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
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.CallerContext;

/**
 * An entry of the catalogue (目录条目), and the only place where its stage changes.
 *
 * <p>Staff of the providing department drafts it, amends it, assesses it and submits it to the
 * head. The head approves, which puts it before the sharing authority, or returns it. The authority
 * publishes it as a version that nobody changes any more, or returns it with reasons, and the staff
 * starts over. The text that one person wrote another approves, and what one person wrote or
 * approved another publishes: where the provider is its own authority, that takes a third person.
 *
 * <p>A published entry is revised in a working copy, which goes the same way; meanwhile everybody
 * else sees the published version. It leaves the catalogue when its head proposed that, its running
 * grants are settled, and the authority agrees.
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

  private Entry(EntryCode code, NewEntry content, Caller by, Instant at) {
    this.code = code.text();
    this.node = code.node();
    this.sequence = code.sequence();
    this.provider = by.department();
    this.stage = EntryStage.DRAFT;
    this.copy = WorkingCopy.first();
    this.changedAt = at;
    describe(content);
    recordAuthor(by);
  }

  /**
   * A first draft by the staff of the department that provides the information.
   *
   * @param checked a description that {@link DescriptionChecks} found to be in order
   */
  static Entry draft(EntryCode code, NewEntry checked, Caller by, Instant at) {
    return new Entry(code, checked, by, at);
  }

  /**
   * Describes the entry anew; the whole description is replaced.
   *
   * @param published the version that the text would replace; null where it is the first
   */
  void amend(
      NewEntry content,
      NewEntry published,
      ReferenceData vocabulary,
      CallerContext by,
      Instant at) {
    EntryStage next = targetStage(EntryCommand.AMEND, by);
    DescriptionChecks.requireAmendment(content, this, vocabulary);
    describe(content);
    assessment = null;
    copy.amended(content(), published);
    recordAuthor(by.caller());
    moveTo(next, at);
  }

  /** Keeps what the department found of secrets and of persons in this text. */
  void assess(NewAssessment found, CallerContext by, Instant at) {
    EntryStage next = targetStage(EntryCommand.ASSESS, by);
    assessment = new EntryAssessment(found, by.caller().account(), at);
    recordAuthor(by.caller());
    moveTo(next, at);
  }

  /** Puts the entry before the head of the department. */
  void submit(CallerContext by, Instant at) {
    EntryStage next = targetStage(EntryCommand.SUBMIT, by);
    if (!copy.differs()) {
      throw new Refusal(NOTHING_CHANGED);
    }
    EntryAssessment.requireFreeOfSecrets(assessment);
    recordAuthor(by.caller());
    copy.submitted();
    moveTo(next, at);
  }

  /** The head answers for the entry, which puts it before the authority. */
  void approve(CallerContext by, Instant at) {
    EntryStage next = targetStage(EntryCommand.APPROVE, by);
    copy.approved(by.caller().account(), at);
    moveTo(next, at);
  }

  /** The head knows that publication breaks exactly these grants. */
  void acknowledge(Set<UUID> grants, CallerContext by, Instant at) {
    EntryStage next = targetStage(EntryCommand.ACKNOWLEDGE, by);
    copy.acknowledged(grants);
    moveTo(next, at);
  }

  boolean hasAcknowledged(Set<UUID> grants) {
    return copy.hasAcknowledged(grants);
  }

  /**
   * Gives the entry back to the staff: the head before it left the house, the authority after; or
   * leaves it in the catalogue, where its withdrawal was proposed.
   */
  void sendBack(String reasons, CallerContext by, Instant at) {
    EntryStage next = targetStage(EntryCommand.RETURN, by);
    DescriptionChecks.requireReasons(reasons);
    copy.returned(reasons);
    withdrawal = null;
    moveTo(next, at);
  }

  /** Lets the entry into the catalogue, as its next version. */
  void publish(CallerContext by, Instant at) {
    EntryStage next = targetStage(EntryCommand.PUBLISH, by);
    EntryAssessment.requireFreeOfSecrets(assessment);
    publishedVersion = publishedVersion == null ? 1 : publishedVersion + 1;
    publishedAt = at;
    copy.published();
    moveTo(next, at);
  }

  /** Begins a working copy beside the published version. */
  void revise(CallerContext by, Instant at) {
    EntryStage next = targetStage(EntryCommand.REVISE, by);
    assessment = null;
    copy = copy.next();
    recordAuthor(by.caller());
    moveTo(next, at);
  }

  /**
   * Gives the working copy up.
   *
   * @param published what stays: the newest published version
   */
  void discard(NewEntry published, CallerContext by, Instant at) {
    EntryStage next = targetStage(EntryCommand.DISCARD, by);
    describe(published);
    assessment = null;
    copy.clearReview();
    moveTo(next, at);
  }

  /** Gives a first draft up. Its code is never given again. */
  void drop(CallerContext by, Instant at) {
    moveTo(targetStage(EntryCommand.DROP, by), at);
  }

  /** Says that the entry is to leave the catalogue. */
  void proposeWithdrawal(String reasons, CallerContext by, Instant at) {
    EntryStage next = targetStage(EntryCommand.PROPOSE_WITHDRAWAL, by);
    DescriptionChecks.requireReasons(reasons);
    withdrawal = new Withdrawal(reasons, by.caller().account(), at);
    copy.clearReview();
    moveTo(next, at);
  }

  /** Takes the entry out of the catalogue. */
  void withdraw(CallerContext by, Instant at) {
    moveTo(targetStage(EntryCommand.WITHDRAW, by), at);
  }

  /** Whether the caller may know of the entry. */
  boolean isVisibleTo(CallerContext reader) {
    return publishedVersion != null || isDraftVisibleTo(reader);
  }

  /** Whether the caller works on the entry, and so sees what is not published. */
  boolean isDraftVisibleTo(CallerContext reader) {
    return DraftVisibility.departmentsOf(reader).contains(provider);
  }

  /** Whether the published version is another text than the one in hand. */
  boolean isRevision() {
    return publishedVersion != null && stage.isWorkingCopy();
  }

  /**
   * Refuses what the caller may not do now, before anything of it is looked at.
   *
   * @throws Refusal {@code not-permitted} or {@code wrong-stage}
   */
  void require(EntryCommand command, CallerContext by) {
    targetStage(command, by);
  }

  /**
   * Lets somebody change the text that he read.
   *
   * @param readVersion the lock version that he read; null where he does not say
   * @throws Refusal {@code changed-meanwhile} if somebody else changed it since
   */
  void requireUnchangedSince(Integer readVersion) {
    if (readVersion != null && readVersion != lockVersion) {
      throw new Refusal(CHANGED_MEANWHILE);
    }
  }

  /** What the caller may do now, as far as the entry itself tells. */
  Set<EntryCommand> offeredTo(CallerContext reader) {
    var offered = EnumSet.noneOf(EntryCommand.class);
    offered.addAll(TABLE.offered(reader.partiesTo(provider), reader.caller(), stage));
    offered.removeIf(
        command -> needsAnotherPerson(command, reader.caller()) || !isReadyFor(command));
    return offered;
  }

  /** The entry as it stands now, or as it was published, where the reader may see no more. */
  EntryView viewFor(CallerContext reader) {
    return viewFor(reader, EntryDueDates.NONE, Set.of());
  }

  /**
   * The entry for whoever works on it.
   *
   * @param obstructed what would be refused though the entry itself lets it be done
   */
  EntryView viewFor(CallerContext reader, EntryDueDates limits, Set<EntryCommand> obstructed) {
    var offered = offeredTo(reader);
    offered.removeAll(obstructed);
    boolean open = isDraftVisibleTo(reader);
    return EntryViews.of(
        this,
        content(),
        stage,
        new EntryViews.EditorDetails(
            open ? lockVersion : null,
            open ? copy.returnReason() : null,
            open && assessment != null ? assessment.view() : null,
            open ? limits : EntryDueDates.NONE,
            flagsFor(reader)),
        offered);
  }

  /** What the authority should look at; those who do not work on the entry see none of it. */
  private Set<EntryFlag> flagsFor(CallerContext reader) {
    var flags = EnumSet.noneOf(EntryFlag.class);
    if (content().condition() != null && isDraftVisibleTo(reader)) {
      flags.add(EntryFlag.CONDITION_BEYOND_SCOPE_AND_USE);
    }
    return flags;
  }

  String code() {
    return code;
  }

  String node() {
    return node;
  }

  String provider() {
    return provider;
  }

  /** What the department says of it now. */
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

  /** When the head put it before the authority; absent where it is not there. */
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

  private EntryStage targetStage(EntryCommand command, CallerContext by) {
    EntryStage next = TABLE.move(by.partiesTo(provider), by.caller(), stage, command);
    if (needsAnotherPerson(command, by.caller())) {
      throw new Refusal(SAME_PERSON);
    }
    if (!fitsPublication(command)) {
      throw new Refusal(WRONG_STAGE, stage, command);
    }
    return next;
  }

  private boolean needsAnotherPerson(EntryCommand command, Caller caller) {
    String account = caller.account();
    return switch (command) {
      case APPROVE -> authors.contains(copy.authorOf(account));
      case PUBLISH -> authors.contains(copy.authorOf(account)) || copy.isApprovedBy(account);
      case WITHDRAW -> withdrawal != null && withdrawal.isBy(account);
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

  /** A revision is discarded, a first draft dropped; what nobody was granted breaks nothing. */
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
