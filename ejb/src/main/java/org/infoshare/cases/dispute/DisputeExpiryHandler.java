package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.infoshare.cases.dispute.DisputeDeadlines.Ending;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

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
  private void consultation(DeadlineKey key, LocalDate due) {
    follow(key, due, deadlines::isExpired, (one, context) -> one.expire(context.at()));
  }

  /** Concludes a joint review with the opinions that were given. */
  private void review(DeadlineKey key, LocalDate due) {
    follow(
        key,
        due,
        deadlines::isExpired,
        (one, context) -> proceedings.concludeReview(one, context.bodies(), true, context.at()));
  }

  /**
   * Accepts the submission of one party; without any submission the dispute is overdue at the
   * requester.
   */
  private void submission(DeadlineKey key, LocalDate due) {
    follow(key, due, deadlines::isExpired, (one, context) -> one.expireSubmission(context.at()));
  }

  /** Marks a provision that a government ordered as overdue. */
  private void provision(DeadlineKey key, LocalDate due) {
    follow(
        key,
        due,
        dispute -> dispute.stage() == DisputeStage.ORDERED,
        (one, context) -> one.expireProvision(due, context.at()));
  }

  private void follow(
      DeadlineKey key, LocalDate due, Predicate<Dispute> isWaiting, DisputeProceedings.Step step) {
    proceedings
        .lock(UUID.fromString(key.caseId()))
        .filter(isWaiting)
        .ifPresent(
            dispute ->
                proceedings.actAutomatically(
                    dispute, DeadlineExpiryHandler.expiryOf(due), Ending.EXPIRED, step));
  }
}
