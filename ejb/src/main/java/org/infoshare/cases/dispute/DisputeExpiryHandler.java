package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Predicate;
import org.infoshare.cases.dispute.DisputeDeadlines.Ending;
import org.infoshare.time.deadline.DeadlineExpiryHandler;

/** Handles expired deadlines of disputes; a dispute that has left the stage does not change. */
@ApplicationScoped
class DisputeExpiryHandler implements DeadlineExpiryHandler {

  @Inject private DisputeProceedings proceedings;
  @Inject private DisputeDeadlines deadlines;

  @Override
  public Map<String, Consequence> consequences() {
    return Map.of(
        DisputeDeadlineKind.CONSULT.kind(), this::consultation,
        DisputeDeadlineKind.REVIEW.kind(), this::review,
        DisputeDeadlineKind.SUBMIT.kind(), this::submission,
        DisputeDeadlineKind.PROVIDE.kind(), this::provision);
  }

  /** Handles a consultation that was not convened or did not end in time. */
  private void consultation(Expiry expiry) {
    follow(expiry, deadlines::isExpired, (one, context) -> one.expire(context.at()));
  }

  /**
   * Concludes a joint review with the opinions that were given; a case that its authority did not
   * settle goes to the government.
   */
  private void review(Expiry expiry) {
    follow(
        expiry,
        deadlines::isExpired,
        (one, context) -> {
          if (one.stage() == DisputeStage.AT_AUTHORITY) {
            one.expire(context.at());
          } else {
            proceedings.concludeReview(one, context.bodies(), true, context.at());
          }
        });
  }

  /**
   * Makes the result of a joint review final that nobody disputed. Otherwise accepts the submission
   * of one party; without any submission the dispute is overdue at the requester.
   */
  private void submission(Expiry expiry) {
    follow(
        expiry,
        deadlines::isExpired,
        (one, context) -> {
          if (DisputeStage.REVIEWED.contains(one.stage())) {
            proceedings.acceptReview(one, context.at());
          } else {
            one.expireSubmission(context.at());
          }
        });
  }

  /** Marks a provision that a government ordered as overdue. */
  private void provision(Expiry expiry) {
    follow(
        expiry,
        dispute -> dispute.stage() == DisputeStage.ORDERED,
        (one, context) -> one.expireProvision(expiry.due(), context.at()));
  }

  private void follow(Expiry expiry, Predicate<Dispute> isWaiting, DisputeProceedings.Step step) {
    proceedings
        .lock(expiry.caseId())
        .filter(isWaiting)
        .ifPresent(
            dispute ->
                proceedings.actAutomatically(
                    dispute, expiry.at(), Ending.EXPIRED, step, expiry::describe));
  }
}
