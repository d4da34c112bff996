package org.infoshare.sharing.dataset;

import static org.infoshare.sharing.dataset.DatasetReason.NOT_PROVIDER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.catalogue.publication.HostingListener;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.Departments;
import org.infoshare.organisation.system.Connections;
import org.infoshare.sharing.dataset.RecordStore.Change;
import org.infoshare.sharing.dataset.RecordStore.Pushed;

/** Pushes records to the platform, and reads datasets and record versions. */
@Stateless
public class DatasetService {

  @Inject private Callers callers;
  @Inject private Catalogue catalogue;
  @Inject private Departments departments;
  @Inject private Connections connections;
  @Inject private RecordStore store;
  @Inject private HostedDatasets datasets;
  @Inject private RecordHistory history;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;
  @Inject private Instance<HostingListener> listeners;

  /** How many records an entry has, and how fresh they are. */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.AUTHORITY})
  public DatasetView get(String code) {
    return datasets.view(catalogue.published(code), clock.instant());
  }

  /**
   * The entries whose records the platform hosts or expects, ordered by node and number.
   *
   * @throws Refusal {@code invalid} if the filter names a department that does not exist
   */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.SYSTEM,
    Roles.AUTHORITY,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public Page<DatasetView> list(DatasetFilter filter) {
    var checks = new Checks();
    departments.checkNotMerged(checks, "/provider", filter.provider());
    checks.refuseIfAny();
    return datasets.page(filter, clock.instant());
  }

  /**
   * Writes and deletes records of an entry, all of the batch or nothing.
   *
   * @throws Refusal {@code not-provider} unless the caller's department provides the entry; {@code
   *     entry-withdrawn} if it left the catalogue; {@code invalid} with the faults of all rows
   */
  @Idempotent
  @RolesAllowed({Roles.SYSTEM, Roles.STAFF})
  public PushReceipt put(String code, RecordBatch batch) {
    var caller = callers.current();
    connections.requireActiveSystem(caller);
    var entry = requireOwn(caller, catalogue.requireListed(code));
    var checked = CheckedBatch.of(entry, batch);
    var pushed = store.push(entry, checked, caller.account(), clock.instant());
    int unchanged = checked.upserts().size() + checked.deletes().size() - pushed.changed().size();
    long record = evidence.record(pushedAct(caller, entry, pushed, unchanged));
    if (pushed.first()) {
      listeners.forEach(listener -> listener.hostingStarted(entry.code()));
    }
    return new PushReceipt(
        entry.code(),
        entry.version(),
        pushed.count(Change.INSERTED),
        pushed.count(Change.UPDATED),
        unchanged,
        pushed.count(Change.DELETED),
        pushed.records(),
        record);
  }

  /**
   * The versions of one record, newest first: at most 100, and no more than fit into one answer.
   * The list is empty if the record never existed. The read is recorded as evidence.
   *
   * @param keys every key item
   * @throws Refusal {@code not-provider} unless the caller's department provides the entry
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public List<RecordVersion> versions(String code, Map<String, Object> keys) {
    var caller = callers.current();
    var entry = requireOwn(caller, catalogue.published(code));
    var checks = new Checks();
    var key = RecordFormat.of(entry).wholeKey("/keys", keys == null ? Map.of() : keys, checks);
    checks.refuseIfAny();
    return history.read(caller, entry, key);
  }

  private PublishedEntry requireOwn(Caller caller, PublishedEntry entry) {
    if (!caller.belongsTo(entry.provider())) {
      throw new Refusal(NOT_PROVIDER, departments.nameAndCode(entry.provider()));
    }
    return entry;
  }

  private Act pushedAct(Caller caller, PublishedEntry entry, Pushed pushed, int unchanged) {
    var rows =
        pushed.changed().stream()
            .map(
                one ->
                    new Act.Row(
                        one.id(),
                        one.version(),
                        evidence.subjectHash(HostedRecord.subjectOf(one.key()))))
            .toList();
    return Act.of(caller, "records-pushed")
        .entry(entry.code(), entry.version())
        .rows(rows)
        .detail("inserted", pushed.count(Change.INSERTED))
        .detail("updated", pushed.count(Change.UPDATED))
        .detail("deleted", pushed.count(Change.DELETED))
        .detail("unchanged", unchanged);
  }
}
