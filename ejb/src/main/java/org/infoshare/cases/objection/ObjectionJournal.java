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
import org.infoshare.foundation.notice.NewNotice;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Text;
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
   * Records an act in the evidence of every department concerned.
   *
   * @param more adds further details to the evidence
   */
  void record(Caller caller, String act, Objection objection, UnaryOperator<Act> more) {
    var target = objection.target();
    var recorded =
        Act.of(caller, act)
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

  /** Notifies the department that must act on a new objection. */
  void raised(Objection objection) {
    if (objection.responsible() == null) {
      notifyDepartments(
          objection, "objection-unrouted", objection.routingAuthority(), unrouted(objection));
    } else {
      routed(objection);
    }
  }

  /**
   * Notifies the responsible department, and the provider of the entry where that is another one.
   */
  void routed(Objection objection) {
    notifyDepartments(
        objection,
        "objection-routed",
        objection.responsible(),
        new Text(
            "部门 %s 对条目 %s 提出异议,请核查。"
                .formatted(objection.filing().objector(), objection.target().entry()),
            "Department %s objects to entry %s; it is to be verified."
                .formatted(objection.filing().objector(), objection.target().entry())));
    if (!objection.filing().provider().equals(objection.responsible())) {
      notifyDepartments(
          objection,
          "objection-to-own-entry",
          objection.filing().provider(),
          new Text(
              "本部门提供的条目 %s 被提出异议,由 %s 核查。"
                  .formatted(objection.target().entry(), objection.responsible()),
              "There is an objection to entry %s, which the department provides; %s verifies it."
                  .formatted(objection.target().entry(), objection.responsible())));
    }
  }

  /** Notifies the objector that the objection was confirmed or rejected. */
  void decided(Objection objection) {
    boolean corrected = objection.stage() == ObjectionStage.CORRECTED;
    String entry = objection.target().entry();
    notifyDepartments(
        objection,
        corrected ? "objection-corrected" : "objection-upheld",
        objection.filing().objector(),
        corrected
            ? new Text(
                "对条目 %s 的异议成立,有关内容已更正。".formatted(entry),
                "The objection to entry %s was right; it was corrected.".formatted(entry))
            : new Text(
                "对条目 %s 的异议经核查不成立,请更新本部门留存的内容。".formatted(entry),
                "The objection to entry %s was not confirmed; update the department's own copy."
                    .formatted(entry)));
  }

  /** Notifies every receiver of the corrected information. */
  void corrected(Objection objection, Collection<String> receivers) {
    String entry = objection.target().entry();
    notifyDepartments(
        objection,
        "record-corrected",
        receivers,
        new Text(
            "本部门取得过的条目 %s 的一条记录已更正,请处理留存的内容并确认。".formatted(entry),
            "A record of entry %s that the department got was corrected; see to the copies and acknowledge."
                .formatted(entry)));
  }

  /** Notifies the department that had to act that the objection was withdrawn. */
  void withdrawn(Objection objection, String actingDepartment) {
    notifyDepartments(
        objection,
        "objection-withdrawn",
        actingDepartment,
        new Text(
            "部门 %s 撤回了对条目 %s 的异议。"
                .formatted(objection.filing().objector(), objection.target().entry()),
            "Department %s took back its objection to entry %s."
                .formatted(objection.filing().objector(), objection.target().entry())));
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
    String entry = objection.target().entry();
    notifyDepartments(
        objection,
        "objection-withdrawn",
        recipients,
        new Text(
            "部门 %s 已并入 %s,双方成为同一部门,对条目 %s 的异议随之终止。".formatted(merger.from(), merger.into(), entry),
            "Department %s was merged into %s: both sides are one, and the objection to entry %s ends."
                .formatted(merger.from(), merger.into(), entry)));
  }

  /**
   * Notifies the departments concerned that the deadline expired without a decision and the
   * objection is overdue at the responsible department.
   *
   * @param authority the sharing authority of that department; null where it has none
   */
  void overdue(Objection objection, String authority) {
    var recipients = new ArrayList<String>();
    recipients.add(objection.responsible());
    recipients.add(objection.filing().objector());
    recipients.add(authority);
    recipients.removeIf(Objects::isNull);
    notifyDepartments(
        objection,
        "objection-overdue",
        recipients,
        new Text(
            "部门 %s 未在期限内核查对条目 %s 的异议。"
                .formatted(objection.responsible(), objection.target().entry()),
            "Department %s did not verify the objection to entry %s in time."
                .formatted(objection.responsible(), objection.target().entry())));
  }

  private static Text unrouted(Objection objection) {
    return new Text(
        "对条目 %s 的异议没有明确的责任部门,请指定。".formatted(objection.target().entry()),
        "It is open who answers for the objection to entry %s; name the department."
            .formatted(objection.target().entry()));
  }

  private void notifyDepartments(Objection objection, String kind, String department, Text text) {
    notifyDepartments(objection, kind, List.of(department), text);
  }

  private void notifyDepartments(
      Objection objection, String kind, Collection<String> departments, Text text) {
    String about = objection.id().toString();
    notices.send(
        departments.stream()
            .distinct()
            .map(
                department ->
                    new NewNotice(department, kind, about, "objection:" + about + ":" + kind, text))
            .toList());
  }
}
