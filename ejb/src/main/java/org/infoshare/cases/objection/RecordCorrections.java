package org.infoshare.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.infoshare.foundation.evidence.RecordDeliveries;
import org.infoshare.foundation.evidence.RecordDelivery;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.Successions;
import org.infoshare.sharing.dataset.HostedRecords;
import org.infoshare.sharing.dataset.RecordChange;

/**
 * The corrections of doubted records. Every department that received the record, as the evidence
 * shows, is notified in the same transaction. One correction settles all objections to the record
 * that it covers.
 */
@ApplicationScoped
class RecordCorrections {

  private final Objections objections;
  private final Receivers receivers;
  private final HostedRecords records;
  private final RecordDeliveries deliveries;
  private final Successions successions;
  private final ObjectionDeadlines deadlines;
  private final ObjectionJournal journal;
  private final Clock clock;

  /** For the container's proxy. */
  protected RecordCorrections() {
    this(null, null, null, null, null, null, null, null);
  }

  @Inject
  RecordCorrections(
      Objections objections,
      Receivers receivers,
      HostedRecords records,
      RecordDeliveries deliveries,
      Successions successions,
      ObjectionDeadlines deadlines,
      ObjectionJournal journal,
      Clock clock) {
    this.objections = objections;
    this.receivers = receivers;
    this.records = records;
    this.deliveries = deliveries;
    this.successions = successions;
    this.deadlines = deadlines;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Confirms an objection.
   *
   * @param objection the objection, locked
   * @param others the other objections to the same record that are being verified, locked
   */
  void correct(
      CallerContext caller, Objection objection, List<Objection> others, String statement) {
    var change = changeSince(objection);
    objection.correct(caller, statement, change, null, clock.instant());
    end(caller, objection);
    var items = new TreeSet<>(items(objection));
    for (var other : others) {
      var otherChange = changeSince(other);
      if (other.isCorrectedWith(objection, otherChange)) {
        other.correct(caller, statement, otherChange, objection.id(), clock.instant());
        end(caller, other);
        items.addAll(items(other));
        journal.record(
            caller.caller(),
            ObjectionEvent.CORRECTED,
            other,
            act ->
                act.detail("version", otherChange.version())
                    .detail("correctedWith", objection.id()));
        journal.decided(other);
      }
    }
    var notified =
        change == null ? List.<RecordDelivery>of() : notifyReceivers(objection, items, change);
    journal.record(
        caller.caller(),
        ObjectionEvent.CORRECTED,
        objection,
        act ->
            change == null
                ? act
                : act.detail("version", change.version()).detail("receivers", notified.size()));
    journal.decided(objection);
  }

  /** The change of the record since the doubted version; null for an entry. */
  private RecordChange changeSince(Objection objection) {
    var target = objection.target();
    return target.isOfRecord()
        ? records.changeSince(target.record(), target.recordVersion())
        : null;
  }

  private void end(CallerContext caller, Objection objection) {
    objections.store(objection);
    deadlines.meetVerification(objection, caller.caller().account());
  }

  /** The items whose receivers are notified; none where every receiver of the record is. */
  private static Collection<String> items(Objection objection) {
    return objection.target().items().isEmpty() ? List.of() : objection.outcome().correctedItems();
  }

  private List<RecordDelivery> notifyReceivers(
      Objection objection, Collection<String> items, RecordChange change) {
    var latest =
        bySuccessor(
            deliveries.latestByDepartment(objection.target().record(), items, change.version()));
    receivers.add(objection.id(), latest.values(), clock.instant());
    journal.corrected(objection, latest.keySet());
    return List.copyOf(latest.values());
  }

  /**
   * The latest delivery by department; the deliveries to a merged department count as its
   * successor's.
   */
  private Map<String, RecordDelivery> bySuccessor(List<RecordDelivery> found) {
    var succession = successions.on(LocalDate.now(clock));
    var latest = new TreeMap<String, RecordDelivery>();
    for (var one : found) {
      String department = succession.successorOf(one.department());
      latest.merge(
          department,
          new RecordDelivery(department, one.evidence(), one.version()),
          (earlier, later) -> earlier.evidence() > later.evidence() ? earlier : later);
    }
    return latest;
  }
}
