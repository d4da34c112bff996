package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import org.infoshare.cases.dispute.DisputeLimits.Ending;
import org.infoshare.time.deadline.DeadlineExpiryHandler;

/** What follows when a limit of a dispute has passed; a dispute that has moved on is left alone. */
@ApplicationScoped
class DisputePassings {

  @Inject private Proceedings proceedings;
  @Inject private DisputeLimits limits;

  /** Nobody had the parties consult, or consulting came to no end. */
  void consultation(String dispute, LocalDate due) {
    follow(dispute, due, limits::isPassed, (one, turn) -> one.pass(turn.at()));
  }

  /** The joint review is over with what was said. */
  void review(String dispute, LocalDate due) {
    follow(
        dispute,
        due,
        limits::isPassed,
        (one, turn) -> proceedings.concludeReview(one, turn.bodies(), true, turn.at()));
  }

  /** One submission suffices now; where there is none it stands with the requester, overdue. */
  void submission(String dispute, LocalDate due) {
    follow(dispute, due, limits::isPassed, (one, turn) -> one.passSubmission(turn.at()));
  }

  /** What a government ordered was not provided: it stands so. */
  void provision(String dispute, LocalDate due) {
    follow(
        dispute,
        due,
        held -> held.stage() == DisputeStage.ORDERED,
        (one, turn) -> one.passProvision(due, turn.at()));
  }

  private void follow(
      String dispute, LocalDate due, Predicate<Dispute> waits, Proceedings.Step step) {
    proceedings
        .held(UUID.fromString(dispute))
        .filter(waits)
        .ifPresent(
            held ->
                proceedings.byItself(
                    held, DeadlineExpiryHandler.expiryOf(due), Ending.PASSED, step));
  }
}
