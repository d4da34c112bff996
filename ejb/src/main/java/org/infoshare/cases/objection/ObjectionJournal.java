package org.infoshare.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.Merger;

/**
 * Records the steps of an objection in evidence and notifies the departments concerned. Neither the
 * evidence nor a notice repeats a value of the record or a text that a person wrote about it.
 */
@ApplicationScoped
class ObjectionJournal {

  private final EvidenceLedger evidence;
  private final Notices notices;

  /** For the container's proxy. */
  protected ObjectionJournal() {
    this(null, null);
  }

  @Inject
  ObjectionJournal(EvidenceLedger evidence, Notices notices) {
    this.evidence = evidence;
    this.notices = notices;
  }

  /**
   * Records an event in the evidence of every department concerned.
   *
   * @param more adds further details to the evidence
   */
  void record(Caller caller, ObjectionEvent event, Objection objection, UnaryOperator<Act> more) {
    var target = objection.target();
    var recorded =
        Act.of(caller, event.act())
            .subject(objection.id().toString())
            .entry(target.entry(), target.entryVersion())
            .grant(target.grant())
            .concerning(objection.filing().objector())
            .concerning(objection.responsible())
            .concerning(objection.routingAuthority());
    if (!target.items().isEmpty()) {
      recorded = recorded.items(target.items());
    }
    if (target.isOfRecord()) {
      recorded =
          recorded
              .detail("record", target.record())
              .detail("recordVersion", target.recordVersion());
    }
    evidence.record(more.apply(recorded));
  }

  /**
   * Records that a department has read a person's values, for it and the other one concerned. It is
   * no delivery under the grant: the reader does not become a receiver of the record.
   */
  void valuesRead(Caller caller, Objection objection) {
    var target = objection.target();
    evidence.record(
        Act.of(caller, "objection-values-read")
            .subject(objection.id().toString())
            .entry(target.entry(), target.entryVersion())
            .concerning(objection.filing().objector())
            .concerning(objection.responsible())
            .items(target.items())
            .rows(
                List.of(new Act.Row(target.record(), target.recordVersion(), target.subjectHash())))
            .detail("subjectHash", target.subjectHash())
            .answered());
  }

  /** Notifies the department that must act on a new objection. */
  void raised(Objection objection) {
    if (objection.responsible() == null) {
      notifyDepartments(objection, ObjectionEvent.UNROUTED, List.of(objection.routingAuthority()));
    } else {
      routed(objection);
    }
  }

  /**
   * Notifies the responsible department, and the provider of the entry where that is another one.
   */
  void routed(Objection objection) {
    notifyDepartments(objection, ObjectionEvent.ROUTED, List.of(objection.responsible()));
    if (!objection.filing().provider().equals(objection.responsible())) {
      notifyDepartments(
          objection, ObjectionEvent.TO_OWN_ENTRY, List.of(objection.filing().provider()));
    }
  }

  /** Notifies the objector that the objection was confirmed or rejected. */
  void decided(Objection objection) {
    notifyDepartments(
        objection,
        objection.stage() == ObjectionStage.CORRECTED
            ? ObjectionEvent.CORRECTED
            : ObjectionEvent.REJECTED,
        List.of(objection.filing().objector()));
  }

  /** Notifies every receiver of the corrected information. */
  void corrected(Objection objection, Collection<String> receivers) {
    notifyDepartments(objection, ObjectionEvent.RECORD_CORRECTED, receivers);
  }

  /** Notifies the department that had to act that the objection was withdrawn. */
  void withdrawn(Objection objection, String actingDepartment) {
    notifyDepartments(objection, ObjectionEvent.WITHDRAWN, List.of(actingDepartment));
  }

  /**
   * Notifies the successor, and the other departments concerned, that the two parties were merged
   * into one.
   *
   * @param actingDepartment the department that had to act
   */
  void partiesMerged(Objection objection, String actingDepartment, Merger merger) {
    var recipients = new ArrayList<String>();
    recipients.add(merger.into());
    Stream.of(actingDepartment, objection.filing().provider())
        .filter(merger::isUninvolved)
        .forEach(recipients::add);
    notifyDepartments(objection, ObjectionEvent.PARTIES_MERGED, recipients, merger);
  }

  /**
   * Notifies the departments concerned that the deadline expired without a decision and the
   * objection is overdue at the responsible department.
   *
   * @param authority the sharing authority of that department; null where it has none
   */
  void overdue(Objection objection, String authority) {
    notifyDepartments(
        objection,
        ObjectionEvent.OVERDUE,
        Stream.of(objection.responsible(), objection.filing().objector(), authority)
            .filter(Objects::nonNull)
            .toList());
  }

  private void notifyDepartments(
      Objection objection, ObjectionEvent event, Collection<String> departments) {
    notifyDepartments(objection, event, departments, null);
  }

  /** Sends a notice once for each objection, kind and department. */
  private void notifyDepartments(
      Objection objection, ObjectionEvent event, Collection<String> departments, Merger merger) {
    String about = objection.id().toString();
    String key = "objection:" + about + ":" + event.act();
    var text = event.text(objection, merger).orElseThrow();
    notices.send(departments.stream(), event.act(), about, key, text);
  }
}
