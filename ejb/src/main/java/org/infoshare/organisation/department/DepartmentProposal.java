package org.infoshare.organisation.department;

import java.time.Instant;
import java.util.UUID;

/**
 * A merger, or a change of function, level or area, that takes effect when a second person confirms
 * it.
 *
 * @param department whom it is about
 * @param into its successor, where it is a merger
 * @param name the new name; absent where it stays, as in a merger, like those that follow
 * @param level the new level
 * @param area the new area
 * @param kind the new function
 * @param creditCode the new credit code
 * @param document the legal document that orders it
 * @param proposedBy the account
 * @param confirmer the department whose head confirms it: the one that this department answers to;
 *     absent where there is none, and another operator confirms
 * @param decidedBy the account that confirmed or declined it
 * @param reasons why it was declined
 */
public record DepartmentProposal(
    UUID id,
    String department,
    String into,
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

  static DepartmentProposal of(String department, DepartmentMerger asked, String by, Instant at) {
    return new DepartmentProposal(
        UUID.randomUUID(),
        department,
        asked.into(),
        null,
        null,
        null,
        null,
        null,
        asked.document(),
        by,
        at,
        null,
        ProposalStage.PROPOSED,
        null,
        null,
        null);
  }

  static DepartmentProposal of(String department, DepartmentChange asked, String by, Instant at) {
    return new DepartmentProposal(
        UUID.randomUUID(),
        department,
        null,
        asked.name(),
        asked.level(),
        asked.area(),
        asked.kind(),
        asked.creditCode(),
        asked.document(),
        by,
        at,
        null,
        ProposalStage.PROPOSED,
        null,
        null,
        null);
  }

  boolean isMerger() {
    return into != null;
  }

  DepartmentMerger merger() {
    return new DepartmentMerger(into, document);
  }

  DepartmentChange change() {
    return new DepartmentChange(name, level, area, kind, creditCode, document);
  }

  /** The same, told who confirms it. */
  DepartmentProposal withConfirmer(String body) {
    return new DepartmentProposal(
        id,
        department,
        into,
        name,
        level,
        area,
        kind,
        creditCode,
        document,
        proposedBy,
        proposedAt,
        body,
        stage,
        decidedBy,
        decidedAt,
        reasons);
  }
}
