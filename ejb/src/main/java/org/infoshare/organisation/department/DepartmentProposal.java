package org.infoshare.organisation.department;

import java.time.Instant;
import java.util.UUID;

/**
 * A proposed merger, or a proposed change of function, level or area. It takes effect when a second
 * person confirms it.
 *
 * @param department the department to be merged or changed
 * @param successor its successor, if it is a merger
 * @param name the new name; absent if it does not change, as in a merger; so are the next four
 * @param level the new level
 * @param area the new area
 * @param kind the new function
 * @param creditCode the new credit code
 * @param document the legal document that orders it
 * @param proposedBy the account
 * @param confirmer the department whose head confirms it: the superior of this department; absent
 *     if there is none, and another operator confirms
 * @param decidedBy the account that confirmed or refused it
 * @param reasons the reasons of a refusal
 */
public record DepartmentProposal(
    UUID id,
    String department,
    String successor,
    String name,
    DepartmentLevel level,
    String area,
    DepartmentKind kind,
    String creditCode,
    String document,
    String proposedBy,
    Instant proposedAt,
    String confirmer,
    ProposalStage stage,
    String decidedBy,
    Instant decidedAt,
    String reasons) {

  static DepartmentProposal of(
      String department, DepartmentMerger merger, String account, Instant at) {
    return new DepartmentProposal(
        UUID.randomUUID(),
        department,
        merger.successor(),
        null,
        null,
        null,
        null,
        null,
        merger.document(),
        account,
        at,
        null,
        ProposalStage.PROPOSED,
        null,
        null,
        null);
  }

  static DepartmentProposal of(
      String department, DepartmentChange change, String account, Instant at) {
    return new DepartmentProposal(
        UUID.randomUUID(),
        department,
        null,
        change.name(),
        change.level(),
        change.area(),
        change.kind(),
        change.creditCode(),
        change.document(),
        account,
        at,
        null,
        ProposalStage.PROPOSED,
        null,
        null,
        null);
  }

  boolean isMerger() {
    return successor != null;
  }

  DepartmentMerger merger() {
    return new DepartmentMerger(successor, document);
  }

  DepartmentChange change() {
    return new DepartmentChange(name, level, area, kind, creditCode, document);
  }

  /** The proposal with the department that confirms it. */
  DepartmentProposal withConfirmer(String superior) {
    return new DepartmentProposal(
        id,
        department,
        successor,
        name,
        level,
        area,
        kind,
        creditCode,
        document,
        proposedBy,
        proposedAt,
        superior,
        stage,
        decidedBy,
        decidedAt,
        reasons);
  }
}
