package org.infoshare.catalogue;

import static org.infoshare.catalogue.EntryTransitions.TABLE;
import static org.infoshare.platform.PlatformReason.SAME_PERSON;

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
import org.infoshare.department.Standing;
import org.infoshare.platform.Caller;
import org.infoshare.platform.Refusal;

/**
 * An entry of the catalogue (目录条目), and the only place where its stage changes.
 *
 * <p>Staff of the providing department drafts it, amends it and submits it to the head. The head
 * approves, which puts it before the sharing authority, or returns it. The authority publishes it
 * as a version that nobody changes any more, or returns it with reasons, and the staff starts over.
 * What one person wrote another approves, and what one person wrote or approved another publishes:
 * where the provider is its own authority, that takes a third person.
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
  @Column(name = "account")
  private Set<String> authors;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "return_reason")
  private String returnReason;

  @Column(name = "published_version")
  private Integer publishedVersion;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

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
    this.authors = new HashSet<>(Set.of(by.account()));
    this.changedAt = at;
    describe(content);
  }

  /**
   * A first draft by the staff of the department that provides the information.
   *
   * @param checked a description that {@link DescriptionChecks} found to be in order
   */
  static Entry draft(EntryCode code, NewEntry checked, Caller by, Instant at) {
    return new Entry(code, checked, by, at);
  }

  /** Describes the entry anew; the whole description is replaced. */
  void amend(NewEntry content, Vocabulary vocabulary, Standing by, Instant at) {
    EntryStage next = next(EntryCommand.AMEND, by);
    DescriptionChecks.amendment(content, node, vocabulary);
    describe(content);
    authors.add(by.caller().account());
    moved(next, at);
  }

  /** Puts the entry before the head of the department. */
  void submit(Standing by, Instant at) {
    EntryStage next = next(EntryCommand.SUBMIT, by);
    authors.add(by.caller().account());
    returnReason = null;
    moved(next, at);
  }

  /** The head answers for the entry, which puts it before the authority. */
  void approve(Standing by, Instant at) {
    EntryStage next = next(EntryCommand.APPROVE, by);
    approvedBy = by.caller().account();
    moved(next, at);
  }

  /** Gives the entry back to the staff: the head before it left the house, the authority after. */
  void sendBack(String reasons, Standing by, Instant at) {
    EntryStage next = next(EntryCommand.RETURN, by);
    DescriptionChecks.reasons(reasons);
    returnReason = reasons;
    approvedBy = null;
    moved(next, at);
  }

  /** Lets the entry into the catalogue, as its next version. */
  void publish(Standing by, Instant at) {
    EntryStage next = next(EntryCommand.PUBLISH, by);
    publishedVersion = publishedVersion == null ? 1 : publishedVersion + 1;
    publishedAt = at;
    moved(next, at);
  }

  /** Whether the caller may know of the entry. */
  boolean isVisibleTo(Standing reader) {
    return stage == EntryStage.PUBLISHED || Insight.of(reader).contains(provider);
  }

  /** What the caller may do now: exactly the commands that would not be refused. */
  Set<EntryCommand> offeredTo(Standing reader) {
    var offered = EnumSet.noneOf(EntryCommand.class);
    offered.addAll(TABLE.offered(reader.towards(provider), reader.caller(), stage));
    offered.removeIf(command -> takesAnotherPerson(command, reader.caller()));
    return offered;
  }

  EntryView viewFor(Standing reader) {
    var said = content();
    return new EntryView(
        code,
        node,
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
        publishedVersion,
        returnReason,
        publishedAt,
        flagsFor(reader),
        offeredTo(reader));
  }

  /** What the authority should look at; those who do not work on the entry see none of it. */
  private Set<EntryFlag> flagsFor(Standing reader) {
    var flags = EnumSet.noneOf(EntryFlag.class);
    if (content().condition() != null && Insight.of(reader).contains(provider)) {
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
    return description.with(node, items.stream().map(Item::definition).toList());
  }

  EntryStage stage() {
    return stage;
  }

  /** The newest published version. */
  Optional<Integer> publishedVersion() {
    return Optional.ofNullable(publishedVersion);
  }

  private void describe(NewEntry checked) {
    description = new Description(checked);
    items.clear();
    checked.items().forEach(item -> items.add(new Item(item)));
  }

  private EntryStage next(EntryCommand command, Standing by) {
    EntryStage next = TABLE.move(by.towards(provider), by.caller(), stage, command);
    if (takesAnotherPerson(command, by.caller())) {
      throw new Refusal(SAME_PERSON);
    }
    return next;
  }

  private boolean takesAnotherPerson(EntryCommand command, Caller caller) {
    return switch (command) {
      case AMEND, SUBMIT, RETURN -> false;
      case APPROVE -> authors.contains(caller.account());
      case PUBLISH -> authors.contains(caller.account()) || caller.account().equals(approvedBy);
    };
  }

  private void moved(EntryStage next, Instant at) {
    stage = next;
    changedAt = at;
  }
}
