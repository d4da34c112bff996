package org.infoshare.catalogue.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.CallerContext;

/**
 * Drafting entries, and looking at them for whoever brings many at once.
 *
 * <p>It joins the caller's transaction and checks no role: the service before it did.
 */
@ApplicationScoped
public class EntryDrafts {

  @Inject private Entries entries;
  @Inject private EntryAccess access;
  @Inject private EntryNames names;
  @Inject private ClassNodes classNodes;
  @Inject private ReferenceData vocabulary;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /** How many digits the number in a new code has at least. */
  @Inject
  @ConfigProperty(name = "infoshare.code.seq-pad", defaultValue = "0")
  private Provider<Integer> padding;

  /**
   * The entry of that code as it stands; empty where the caller's department has none.
   *
   * @param by staff of that department
   */
  public Optional<CurrentEntry> current(String code, Caller by) {
    return EntryCode.parse(code)
        .flatMap(entries::find)
        .filter(entry -> entry.provider().equals(by.department()))
        .map(entry -> current(entry, by));
  }

  private static CurrentEntry current(Entry entry, Caller by) {
    var view = entry.viewFor(new CallerContext(by, Set.of()));
    return new CurrentEntry(
        view.code(),
        view.lockVersion(),
        view.stage(),
        view.commands().contains(EntryCommand.AMEND)
            || view.commands().contains(EntryCommand.REVISE),
        entry.content());
  }

  /**
   * What is at fault in a description as things stand; it holds nothing.
   *
   * @param existingCode the entry that it would describe anew; null for a new one
   * @param by whose department would describe it
   */
  public List<FieldFault> faults(NewEntry content, String existingCode, Caller by) {
    return (existingCode == null
            ? DescriptionChecks.checkDraft(content, by.department(), vocabulary)
            : DescriptionChecks.checkAmendment(content, access.require(existingCode), vocabulary))
        .faults();
  }

  /**
   * Begins an entry of the caller's department.
   *
   * @return its code
   * @throws Refusal {@code invalid} with every field at fault
   */
  public String draft(NewEntry content, Caller by) {
    names.lock(by.department());
    DescriptionChecks.requireDraft(content, by.department(), vocabulary);
    var entry = create(content, classNodes.nextSequences(content.node(), 1), by);
    entries.flush();
    evidence.record(EntryAccess.act("entry-drafted", entry, by));
    return entry.code();
  }

  /**
   * Begins an entry that a department agreed to make, in the words of an agreement.
   *
   * @param department the department that is to provide it
   * @param author the account that wrote the words: like any author it does not approve them
   * @param by who brought the agreement about
   * @return its code
   * @throws Refusal {@code invalid} with every field at fault
   */
  public String draftAgreed(NewEntry content, String department, String author, Caller by) {
    names.lock(department);
    DescriptionChecks.requireDraft(content, department, vocabulary);
    var entry =
        create(
            content,
            classNodes.nextSequences(content.node(), 1),
            new Caller(author, department, Set.of()));
    entries.flush();
    evidence.record(EntryAccess.act("entry-drafted", entry, by));
    return entry.code();
  }

  /** Begins an entry under a number that was drawn for it. */
  Entry create(NewEntry checked, int sequence, Caller by) {
    var code = EntryCode.of(checked.node(), sequence, padding.get());
    var entry = Entry.draft(code, checked, by, clock.instant());
    entries.add(entry);
    return entry;
  }
}
