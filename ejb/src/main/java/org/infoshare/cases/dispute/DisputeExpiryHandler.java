package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import org.infoshare.cases.dispute.DisputeDeadlines.Ending;
import org.infoshare.time.deadline.DeadlineExpiryHandler;

/** What follows when a limit of a dispute has passed; a dispute that has moved on is left alone. */
@ApplicationScoped
class DisputeExpiryHandler {

  @Inject private DisputeProceedings proceedings;
  @Inject private DisputeDeadlines deadlines;

  /** Nobody had the parties consult, or consulting came to no end. */
  void consultation(String dispute, LocalDate due) {
    follow(dispute, due, deadlines::isExpired, (one, turn) -> one.expire(turn.at()));
  }

  /** The joint review is over with what was said. */
  void review(String dispute, LocalDate due) {
    follow(
        dispute,
        due,
        deadlines::isExpired,
        (one, turn) -> proceedings.concludeReview(one, turn.bodies(), true, turn.at()));
  }

  /** One submission suffices now; where there is none it stands with the requester, overdue. */
  void submission(String dispute, LocalDate due) {
    follow(dispute, due, deadlines::isExpired, (one, turn) -> one.expireSubmission(turn.at()));
  }

  /** What a government ordered was not provided: it stands so. */
  void provision(String dispute, LocalDate due) {
    follow(
        dispute,
        due,
        held -> held.stage() == DisputeStage.ORDERED,
        (one, turn) -> one.expireProvision(due, turn.at()));
  }

  private void follow(
      String dispute, LocalDate due, Predicate<Dispute> waits, DisputeProceedings.Step step) {
    proceedings
        .lock(UUID.fromString(dispute))
        .filter(waits)
        .ifPresent(
            held ->
                proceedings.actAutomatically(
                    held, DeadlineExpiryHandler.expiryOf(due), Ending.EXPIRED, step));
  }
}
