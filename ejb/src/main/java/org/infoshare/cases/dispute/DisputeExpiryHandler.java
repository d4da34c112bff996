package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import org.infoshare.cases.dispute.DisputeDeadlines.Ending;
import org.infoshare.time.deadline.DeadlineExpiryHandler;

/** Handles expired deadlines of disputes; a dispute that has left the stage does not change. */
@ApplicationScoped
class DisputeExpiryHandler {

  @Inject private DisputeProceedings proceedings;
  @Inject private DisputeDeadlines deadlines;

  /** Handles a consultation that was not convened or did not end in time. */
  void consultation(String disputeId, LocalDate due) {
    follow(disputeId, due, deadlines::isExpired, (one, context) -> one.expire(context.at()));
  }

  /** Concludes a joint review with the opinions that were given. */
  void review(String disputeId, LocalDate due) {
    follow(
        disputeId,
        due,
        deadlines::isExpired,
        (one, context) -> proceedings.concludeReview(one, context.bodies(), true, context.at()));
  }

  /**
   * Accepts the submission of one party; without any submission the dispute is overdue at the
   * requester.
   */
  void submission(String disputeId, LocalDate due) {
    follow(
        disputeId, due, deadlines::isExpired, (one, context) -> one.expireSubmission(context.at()));
  }

  /** Marks a provision that a government ordered as overdue. */
  void provision(String disputeId, LocalDate due) {
    follow(
        disputeId,
        due,
        dispute -> dispute.stage() == DisputeStage.ORDERED,
        (one, context) -> one.expireProvision(due, context.at()));
  }

  private void follow(
      String disputeId, LocalDate due, Predicate<Dispute> isWaiting, DisputeProceedings.Step step) {
    proceedings
        .lock(UUID.fromString(disputeId))
        .filter(isWaiting)
        .ifPresent(
            dispute ->
                proceedings.actAutomatically(
                    dispute, DeadlineExpiryHandler.expiryOf(due), Ending.EXPIRED, step));
  }
}
