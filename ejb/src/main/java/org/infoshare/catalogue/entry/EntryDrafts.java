package org.infoshare.catalogue.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.catalogue.description.ClassNodes;
import org.infoshare.catalogue.description.DescriptionChecks;
import org.infoshare.catalogue.description.EntryCode;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.description.ReferenceData;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.CallerContext;

/**
 * Drafts entries, and checks descriptions for bulk changes.
 *
 * <p>It joins the caller's transaction and checks no role; the calling service did.
 */
@ApplicationScoped
public class EntryDrafts {

  @Inject private Entries entries;
  @Inject private EntryAccess access;
  @Inject private EntryNames names;
  @Inject private ClassNodes classNodes;
  @Inject private ReferenceData referenceData;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /** The minimum number of digits of the number in a new code. */
  @Inject
  @ConfigProperty(name = "infoshare.entry-code.min-digits", defaultValue = "0")
  private Provider<Integer> padding;

  /**
   * The current state of an entry; empty if the caller's department has no such entry.
   *
   * @param caller staff of that department
   */
  public Optional<CurrentEntry> current(String code, Caller caller) {
    return EntryCode.parse(code)
        .flatMap(entries::find)
        .filter(entry -> entry.provider().equals(caller.department()))
        .map(entry -> current(entry, caller));
  }

  private static CurrentEntry current(Entry entry, Caller caller) {
    var view = entry.viewFor(new CallerContext(caller, Set.of()));
    return new CurrentEntry(
        view.code(),
        view.lockVersion(),
        view.stage(),
        view.commands().contains(EntryCommand.AMEND)
            || view.commands().contains(EntryCommand.REVISE),
        entry.content());
  }

  /**
   * The faults in a description at present. It takes no locks.
   *
   * @param existingCode the entry that it would amend; null for a new one
   * @param caller staff of the department that would describe it
   */
  public List<FieldFault> faults(NewEntry content, String existingCode, Caller caller) {
    if (existingCode == null) {
      return DescriptionChecks.checkDraft(content, caller.department(), referenceData).faults();
    }
    var entry = access.require(existingCode);
    return DescriptionChecks.checkAmendment(
            content, entry.entryCode(), entry.provider(), referenceData)
        .faults();
  }

  /**
   * Drafts an entry of the caller's department.
   *
   * @return its code
   * @throws Refusal {@code invalid} with every field at fault
   */
  public String draft(NewEntry content, Caller caller) {
    names.lock(caller.department());
    DescriptionChecks.requireDraft(content, caller.department(), referenceData);
    var entry = create(content, classNodes.nextSequences(content.node(), 1), caller);
    entries.flush();
    evidence.record(EntryAccess.act("entry-drafted", entry, caller));
    return entry.code();
  }

  /**
   * Drafts an entry that a department agreed to provide, with the agreed description.
   *
   * @param department the department that is to provide it
   * @param author the account that wrote the description; like any author it cannot approve it
   * @param caller who concluded the agreement
   * @return its code
   * @throws Refusal {@code invalid} with every field at fault
   */
  public String draftAgreed(NewEntry content, String department, String author, Caller caller) {
    names.lock(department);
    DescriptionChecks.requireDraft(content, department, referenceData);
    var entry =
        create(
            content,
            classNodes.nextSequences(content.node(), 1),
            new Caller(author, department, Set.of()));
    entries.flush();
    evidence.record(EntryAccess.act("entry-drafted", entry, caller));
    return entry.code();
  }

  /** Creates an entry with an allocated number. */
  Entry create(NewEntry checked, int sequence, Caller caller) {
    var code = EntryCode.of(checked.node(), sequence, padding.get());
    var entry = Entry.draft(code, checked, caller, clock.instant());
    entries.add(entry);
    return entry;
  }
}
