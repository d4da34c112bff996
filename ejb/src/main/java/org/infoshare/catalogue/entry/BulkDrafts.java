package org.infoshare.catalogue.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infoshare.catalogue.description.ClassNodes;
import org.infoshare.catalogue.description.ReferenceData;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.organisation.department.CallerContext;

/**
 * Drafts and amends many entries at once, in the caller's transaction.
 *
 * <p>Locks are taken late and always in the same order: the names of the department, then entries
 * by code, then numbers by node. So two bulk imports never deadlock. Others who draft in the
 * department or under the same nodes wait only while rows are written.
 */
@ApplicationScoped
public class BulkDrafts {

  @Inject private Entries entries;
  @Inject private BulkLocks locks;
  @Inject private ClassNodes nodes;
  @Inject private EntryDrafts drafts;
  @Inject private EntryAccess access;
  @Inject private ReferenceData referenceData;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /**
   * Locks what the changes touch until the transaction ends, and checks again for concurrent
   * changes.
   *
   * @return the fault of each change that fails, by its index: {@code changed-meanwhile} or {@code
   *     entry-name-taken}
   */
  public Map<Integer, FieldFault> lock(List<EntryChange> changes, Caller caller) {
    return locks.lock(changes, caller.department());
  }

  /**
   * Stores the changes as drafts and amendments. A published entry is amended in a working copy.
   *
   * @param changes locked and without fault, at most one per entry
   * @return the codes, in the same order
   */
  public List<String> store(List<EntryChange> changes, Caller caller) {
    var amended = changes.stream().filter(change -> !change.isNew()).toList();
    var acts = new ArrayList<Act>();
    amended.forEach(change -> acts.add(amend(change, caller)));
    entries.flush();
    acts.forEach(evidence::record);
    return drafted(changes, caller);
  }

  private Act amend(EntryChange change, Caller caller) {
    var entry = access.require(change.base().code());
    entry.requireUnchangedSince(change.base().lockVersion());
    var context = new CallerContext(caller, Set.of());
    if (entry.stage() == EntryStage.PUBLISHED) {
      entry.revise(context, clock.instant());
    }
    entry.amend(
        change.content(), access.publishedContent(entry), referenceData, context, clock.instant());
    return EntryAccess.act("entry-amended", entry, caller);
  }

  private List<String> drafted(List<EntryChange> changes, Caller caller) {
    var counts = new HashMap<String, Integer>();
    changes.stream()
        .filter(EntryChange::isNew)
        .forEach(change -> counts.merge(change.content().node(), 1, Integer::sum));
    var nextSequences = nodes.nextSequences(counts);
    var codes = new ArrayList<String>();
    var acts = new ArrayList<Act>();
    for (var change : changes) {
      if (change.isNew()) {
        String node = change.content().node();
        var entry =
            drafts.create(change.content(), nextSequences.merge(node, 1, Integer::sum) - 1, caller);
        acts.add(EntryAccess.act("entry-drafted", entry, caller));
        codes.add(entry.code());
      } else {
        codes.add(change.base().code());
      }
    }
    entries.flush();
    acts.forEach(evidence::record);
    return codes;
  }
}
