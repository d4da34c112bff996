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
import org.infoshare.foundation.notice.NoticeText;
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
          objection,
          "objection-unrouted",
          List.of(objection.routingAuthority()),
          "对条目 {0} 的异议没有明确的责任部门,请指定。",
          "No department is known as responsible for the objection to entry {0}; please designate one.");
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
        List.of(objection.responsible()),
        "{1}对条目 {0} 提出异议,请核查。",
        "{1} objects to entry {0}; please verify it.");
    if (!objection.filing().provider().equals(objection.responsible())) {
      notifyDepartments(
          objection,
          "objection-to-own-entry",
          List.of(objection.filing().provider()),
          "贵单位提供的条目 {0} 被提出异议,由{2}核查。",
          "There is an objection to entry {0}, which your department provides; {2} verifies it.");
    }
  }

  /** Notifies the objector that the objection was confirmed or rejected. */
  void decided(Objection objection) {
    boolean corrected = objection.stage() == ObjectionStage.CORRECTED;
    notifyDepartments(
        objection,
        corrected ? "objection-corrected" : "objection-rejected",
        List.of(objection.filing().objector()),
        corrected ? "对条目 {0} 的异议成立,有关内容已更正。" : "对条目 {0} 的异议经核查不成立,请更新贵单位留存的内容。",
        corrected
            ? "The objection to entry {0} was justified, and the data was corrected."
            : "The objection to entry {0} was rejected after verification; please update your own copy.");
  }

  /** Notifies every receiver of the corrected information. */
  void corrected(Objection objection, Collection<String> receivers) {
    notifyDepartments(
        objection,
        "record-corrected",
        receivers,
        "贵单位取得过的条目 {0} 的一条记录已更正,请处理留存的内容并确认。",
        "A record of entry {0} that your department received was corrected; please update your copies and acknowledge it.");
  }

  /** Notifies the department that had to act that the objection was withdrawn. */
  void withdrawn(Objection objection, String actingDepartment) {
    notifyDepartments(
        objection,
        "objection-withdrawn",
        List.of(actingDepartment),
        "{1}撤回了对条目 {0} 的异议。",
        "{1} withdrew its objection to entry {0}.");
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
    notifyDepartments(
        objection,
        "objection-withdrawn",
        recipients,
        "{3}已并入{4},双方成为同一部门,对条目 {0} 的异议随之终止。",
        "{3} was merged into {4}: both parties are one department now, and the objection to entry {0} ends.",
        NoticeText.department(merger.from()),
        NoticeText.department(merger.into()));
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
        "objection-overdue",
        Stream.of(objection.responsible(), objection.filing().objector(), authority)
            .filter(Objects::nonNull)
            .toList(),
        "{2}未在期限内核查对条目 {0} 的异议。",
        "{2} did not verify the objection to entry {0} in time.");
  }

  /**
   * Sends a notice once for each objection, kind and department.
   *
   * @param chinese the sentence, with the entry, the objector and the responsible department as its
   *     first three arguments
   * @param more further arguments
   */
  private void notifyDepartments(
      Objection objection,
      String kind,
      Collection<String> departments,
      String chinese,
      String english,
      Object... more) {
    String about = objection.id().toString();
    String responsible = objection.responsible();
    var arguments =
        Stream.concat(
                Stream.of(
                    objection.target().entry(),
                    NoticeText.department(objection.filing().objector()),
                    responsible == null ? "" : NoticeText.department(responsible)),
                Stream.of(more))
            .toArray();
    var text = NoticeText.of(chinese, english, arguments);
    notices.send(
        departments.stream()
            .distinct()
            .map(
                department ->
                    new NewNotice(department, kind, about, "objection:" + about + ":" + kind, text))
            .toList());
  }
}
