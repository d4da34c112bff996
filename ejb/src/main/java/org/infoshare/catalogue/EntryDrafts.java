package org.infoshare.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.department.Standing;
import org.infoshare.evidence.Act;
import org.infoshare.evidence.EvidenceLedger;
import org.infoshare.platform.Caller;
import org.infoshare.platform.FieldFault;
import org.infoshare.platform.Refusal;

/**
 * Drafting and amending entries, for whoever brings many of them at once.
 *
 * <p>It joins the caller's transaction and checks no role: the service before it did.
 */
@ApplicationScoped
public class EntryDrafts {

  @Inject private Entries entries;
  @Inject private EntryDesk desk;
  @Inject private ClassNodes classNodes;
  @Inject private Vocabulary vocabulary;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /** How many digits the number in a new code has at least. */
  @Inject
  @ConfigProperty(name = "infoshare.code.seq-pad", defaultValue = "0")
  private Provider<Integer> padding;

  /**
   * What is at fault in a description.
   *
   * @param existingCode the entry that it would describe anew; null for a new one
   * @param by whose department would describe it
   */
  public List<FieldFault> faults(NewEntry content, String existingCode, Caller by) {
    return (existingCode == null
            ? DescriptionChecks.ofDraft(content, by.department(), vocabulary)
            : DescriptionChecks.ofAmendment(content, desk.entry(existingCode), vocabulary))
        .faults();
  }

  /**
   * Begins an entry of the caller's department.
   *
   * @return its code
   * @throws Refusal {@code invalid} with every field at fault
   */
  public String draft(NewEntry content, Caller by) {
    DescriptionChecks.draft(content, by.department(), vocabulary);
    int sequence = classNodes.nextSequence(content.node());
    var code = EntryCode.of(content.node(), sequence, padding.get());
    var entry = Entry.draft(code, content, by, clock.instant());
    entries.add(entry);
    done("entry-drafted", entry, by);
    return entry.code();
  }

  /**
   * Describes an entry anew; a published one in a working copy.
   *
   * @throws Refusal {@code invalid} with every field at fault
   */
  public void amend(String code, NewEntry content, Caller by) {
    var entry = desk.entry(code);
    var standing = new Standing(by, Set.of());
    if (entry.stage() == EntryStage.PUBLISHED) {
      entry.revise(standing, clock.instant());
    }
    entry.amend(content, desk.publishedText(entry), vocabulary, standing, clock.instant());
    done("entry-amended", entry, by);
  }

  private void done(String what, Entry entry, Caller by) {
    entries.flush();
    evidence.record(
        Act.of(by, what)
            .entry(entry.code(), entry.publishedVersion().orElse(null))
            .concerning(entry.provider()));
  }
}
