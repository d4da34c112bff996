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
 * The correction of what was in doubt: every department that had got it, found from evidence, is
 * told in the same transaction. One correction answers every objection to the record that doubts
 * nothing else.
 */
@ApplicationScoped
class RecordCorrections {

  private final Objections objections;
  private final Receivers receivers;
  private final HostedRecords records;
  private final RecordDeliveries receptions;
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
      RecordDeliveries receptions,
      Successions successions,
      ObjectionDeadlines limits,
      ObjectionJournal news,
      Clock clock) {
    this.objections = objections;
    this.receivers = receivers;
    this.records = records;
    this.receptions = receptions;
    this.successions = successions;
    this.deadlines = limits;
    this.journal = news;
    this.clock = clock;
  }

  /**
   * Confirms an objection.
   *
   * @param objection held, with all others to the same record
   * @param others the others to the same record that are being verified, held
   */
  void correct(CallerContext by, Objection objection, List<Objection> others, String statement) {
    var change = changeSince(objection);
    objection.correct(by, statement, change, null, clock.instant());
    end(by, objection);
    var items = new TreeSet<>(items(objection));
    for (var other : others) {
      var since = changeSince(other);
      if (other.isCorrectedWith(objection, since)) {
        other.correct(by, statement, since, objection.id(), clock.instant());
        end(by, other);
        items.addAll(items(other));
        journal.record(
            by.caller(),
            "objection-corrected",
            other,
            act -> act.detail("version", since.version()).detail("with", objection.id()));
        journal.decided(other);
      }
    }
    var told = change == null ? List.<RecordDelivery>of() : tell(objection, items, change);
    journal.record(
        by.caller(),
        "objection-corrected",
        objection,
        act ->
            change == null
                ? act
                : act.detail("version", change.version()).detail("receivers", told.size()));
    journal.decided(objection);
  }

  /** Null for an entry. */
  private RecordChange changeSince(Objection objection) {
    var doubted = objection.target();
    return doubted.isOfRecord()
        ? records.changeSince(doubted.record(), doubted.recordVersion())
        : null;
  }

  private void end(CallerContext by, Objection objection) {
    objections.store(objection);
    deadlines.meetVerification(objection, by.caller().account());
  }

  /** The items whose receivers are told; none where everybody is who got the record. */
  private static Collection<String> items(Objection objection) {
    return objection.target().items().isEmpty() ? List.of() : objection.outcome().correctedItems();
  }

  private List<RecordDelivery> tell(
      Objection objection, Collection<String> items, RecordChange change) {
    var got =
        bySuccessor(
            receptions.latestByDepartment(objection.target().record(), items, change.version()));
    receivers.add(objection.id(), got.values(), clock.instant());
    journal.corrected(objection, got.keySet());
    return List.copyOf(got.values());
  }

  /** What a department had got that was merged is its successor's to put right. */
  private Map<String, RecordDelivery> bySuccessor(List<RecordDelivery> found) {
    var succession = successions.on(LocalDate.now(clock));
    var last = new TreeMap<String, RecordDelivery>();
    for (var one : found) {
      String department = succession.successorOf(one.department());
      last.merge(
          department,
          new RecordDelivery(department, one.evidence(), one.version()),
          (earlier, later) -> earlier.evidence() > later.evidence() ? earlier : later);
    }
    return last;
  }
}
