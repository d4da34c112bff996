package org.infoshare.catalogue;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.infoshare.department.Standing;
import org.infoshare.evidence.Act;
import org.infoshare.evidence.EvidenceLedger;
import org.infoshare.platform.Caller;

/**
 * Drafts and amendments that come by the thousand, in the caller's transaction.
 *
 * <p>Locks are taken late and in one order, entries before numbers and each by code, so that two
 * who bring many at once do not wait for each other in a circle, and that others who draft under
 * the same nodes wait only while rows are written.
 */
@ApplicationScoped
public class BulkDrafts {

  @Inject private Entries entries;
  @Inject private EntryLocks locks;
  @Inject private ClassNodes nodes;
  @Inject private EntryDrafts drafts;
  @Inject private EntryDesk desk;
  @Inject private Vocabulary vocabulary;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /**
   * Holds entries until the transaction ends.
   *
   * @return the codes of those that are not any more as they were read
   */
  public Set<String> hold(Collection<EntryInHand> read) {
    var now = locks.hold(read.stream().map(EntryInHand::code).collect(toSet()));
    return read.stream()
        .filter(entry -> !Integer.valueOf(entry.lockVersion()).equals(now.get(entry.code())))
        .map(EntryInHand::code)
        .collect(toSet());
  }

  /**
   * Drafts and amends; a published entry in a working copy.
   *
   * @param changes of entries that are held, each once
   * @return the codes, in the same order
   */
  public List<String> store(List<EntryChange> changes, Caller by) {
    var amended = changes.stream().filter(change -> !change.isNew()).toList();
    var told = new ArrayList<Act>();
    amended.forEach(change -> told.add(amend(change, by)));
    entries.flush();
    told.forEach(evidence::record);
    return drafted(changes, by);
  }

  private Act amend(EntryChange change, Caller by) {
    var entry = desk.entry(change.read().code());
    entry.requireUnchangedSince(change.read().lockVersion());
    var standing = new Standing(by, Set.of());
    if (entry.stage() == EntryStage.PUBLISHED) {
      entry.revise(standing, clock.instant());
    }
    entry.amend(change.content(), desk.publishedText(entry), vocabulary, standing, clock.instant());
    return EntryDesk.act("entry-amended", entry, by);
  }

  private List<String> drafted(List<EntryChange> changes, Caller by) {
    var wanted = new HashMap<String, Integer>();
    changes.stream()
        .filter(EntryChange::isNew)
        .forEach(change -> wanted.merge(change.content().node(), 1, Integer::sum));
    var next = nodes.nextSequences(wanted);
    var codes = new ArrayList<String>();
    var told = new ArrayList<Act>();
    for (var change : changes) {
      if (change.isNew()) {
        String node = change.content().node();
        var entry = drafts.begin(change.content(), next.merge(node, 1, Integer::sum) - 1, by);
        told.add(EntryDesk.act("entry-drafted", entry, by));
        codes.add(entry.code());
      } else {
        codes.add(change.read().code());
      }
    }
    entries.flush();
    told.forEach(evidence::record);
    return codes;
  }
}
