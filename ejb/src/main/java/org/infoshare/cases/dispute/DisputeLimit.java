package org.infoshare.cases.dispute;

import java.util.Optional;
import java.util.UUID;
import org.infoshare.time.deadline.DeadlineKey;
import org.infoshare.time.deadline.DeadlineKind;

/** The limits of a dispute: every stage that waits for somebody has one. */
public enum DisputeLimit implements DeadlineKind {
  /** Of consulting, or negotiating. */
  CONSULT("dispute.consult"),
  /** Of the joint review, or of the authority's coordination. */
  REVIEW("dispute.review"),
  /** Of the written submission. */
  SUBMIT("dispute.submit"),
  /** Of the ruling. */
  RULE("dispute.rule"),
  /** Of the provision that was ordered. */
  PROVIDE("ruling.provide");

  private final String kind;

  DisputeLimit(String kind) {
    this.kind = kind;
  }

  String kind() {
    return kind;
  }

  @Override
  public DeadlineKey keyOf(UUID dispute) {
    return new DeadlineKey(kind, dispute.toString());
  }

  /** The limit of a stage; a queued dispute waits for the day of the batch instead. */
  static Optional<DisputeLimit> of(DisputeStage stage) {
    return switch (stage) {
      case OPEN, CONSULTING, NEGOTIATING -> Optional.of(CONSULT);
      case JOINT_REVIEW, AT_AUTHORITY -> Optional.of(REVIEW);
      case UNRESOLVED -> Optional.of(SUBMIT);
      case AT_GOVERNMENT -> Optional.of(RULE);
      case ORDERED, NON_COMPLIANT -> Optional.of(PROVIDE);
      case QUEUED, SETTLED, SETTLED_SHARE, CLOSED_NO_SHARE, PROVIDED, LAPSED, WITHDRAWN ->
          Optional.empty();
    };
  }
}
