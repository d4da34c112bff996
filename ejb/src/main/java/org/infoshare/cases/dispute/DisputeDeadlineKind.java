package org.infoshare.cases.dispute;

import java.util.Optional;
import org.infoshare.time.deadline.DeadlineKind;

/** The kinds of deadlines of a dispute; every stage that waits for a department has one. */
public enum DisputeDeadlineKind implements DeadlineKind {
  /** The deadline of the consultation or negotiation. */
  CONSULT("dispute.consult"),
  /** The deadline of the joint review or of the authority's coordination. */
  REVIEW("dispute.review"),
  /** The deadline of the written submission. */
  SUBMIT("dispute.submit"),
  /** The deadline of the ruling. */
  RULE("dispute.rule"),
  /** The deadline of the ordered provision. */
  PROVIDE("ruling.provide");

  private final String kind;

  DisputeDeadlineKind(String kind) {
    this.kind = kind;
  }

  @Override
  public String kind() {
    return kind;
  }

  /**
   * The kind of the deadline of a stage; a queued dispute has none, because it waits for the day of
   * the batch.
   */
  static Optional<DisputeDeadlineKind> of(DisputeStage stage) {
    return switch (stage) {
      case OPEN, CONSULTING, NEGOTIATING -> Optional.of(CONSULT);
      case JOINT_REVIEW, AT_AUTHORITY -> Optional.of(REVIEW);
      case UNRESOLVED, REVIEWED_SHARE, REVIEWED_NO_SHARE -> Optional.of(SUBMIT);
      case AT_GOVERNMENT -> Optional.of(RULE);
      case ORDERED, NON_COMPLIANT -> Optional.of(PROVIDE);
      case QUEUED, SETTLED, SETTLED_SHARE, CLOSED_NO_SHARE, PROVIDED, LAPSED, WITHDRAWN ->
          Optional.empty();
    };
  }
}
