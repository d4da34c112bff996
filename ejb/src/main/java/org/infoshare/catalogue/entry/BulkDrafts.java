package org.infoshare.catalogue.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.organisation.department.CallerContext;

/**
 * Drafts and amendments that come by the thousand, in the caller's transaction.
 *
 * <p>Locks are taken late and in one order, the names of the department, then entries, then
 * numbers, the latter two by code, so that two who bring many at once do not wait for each other in
 * a circle, and that others who draft in the department or under the same nodes wait only while
 * rows are written.
 */
@ApplicationScoped
public class BulkDrafts {

  @Inject private Entries entries;
  @Inject private BulkLocks locks;
  @Inject private ClassNodes nodes;
  @Inject private EntryDrafts drafts;
  @Inject private EntryAccess access;
  @Inject private ReferenceData vocabulary;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /**
   * Holds what the changes touch until the transaction ends, and looks again at what others may
   * have done since it was looked at.
   *
   * @return what stands against a change by now, by its place: {@code changed-meanwhile} or {@code
   *     entry-name-taken}
   */
  public Map<Integer, FieldFault> lock(List<EntryChange> changes, Caller by) {
    return locks.lock(changes, by.department());
  }

  /**
   * Drafts and amends; a published entry in a working copy.
   *
   * @param changes those that were held and against which nothing stands, of each entry one
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
    var entry = access.require(change.base().code());
    entry.requireUnchangedSince(change.base().lockVersion());
    var standing = new CallerContext(by, Set.of());
    if (entry.stage() == EntryStage.PUBLISHED) {
      entry.revise(standing, clock.instant());
    }
    entry.amend(
        change.content(), access.publishedContent(entry), vocabulary, standing, clock.instant());
    return EntryAccess.act("entry-amended", entry, by);
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
        var entry = drafts.create(change.content(), next.merge(node, 1, Integer::sum) - 1, by);
        told.add(EntryAccess.act("entry-drafted", entry, by));
        codes.add(entry.code());
      } else {
        codes.add(change.base().code());
      }
    }
    entries.flush();
    told.forEach(evidence::record);
    return codes;
  }
}
