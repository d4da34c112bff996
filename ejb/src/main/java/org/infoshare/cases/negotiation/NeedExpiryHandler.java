package org.infoshare.cases.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import org.infoshare.time.deadline.DeadlineKey;

/** What follows when a limit of a need passes: it stands overdue, with whoever let it pass. */
@ApplicationScoped
class NeedExpiryHandler {

  @Inject private Needs needs;
  @Inject private NeedAccess access;
  @Inject private NeedJournal journal;

  /** Nobody named the department in time. */
  void designationExpired(DeadlineKey of, LocalDate due) {
    expire(of, due, NeedEvent.UNNAMED, need -> need.stage() == NeedStage.FILED);
  }

  /** The named department did not answer in time; it still can. */
  void answerExpired(DeadlineKey of, LocalDate due) {
    expire(of, due, NeedEvent.UNANSWERED, need -> need.stage() == NeedStage.NEGOTIATING);
  }

  /** The entry that was agreed on, or decided, was not published in time. */
  void publicationExpired(DeadlineKey of, LocalDate due) {
    expire(
        of,
        due,
        NeedEvent.UNPUBLISHED,
        need -> need.stage().isBeingFulfilled() && need.state().publishedAt() == null);
  }

  private void expire(DeadlineKey of, LocalDate due, NeedEvent what, Predicate<Need> waits) {
    needs
        .lock(UUID.fromString(of.caseId()))
        .filter(waits)
        .ifPresent(
            need -> {
              var platform = access.platformContext();
              var sides = access.parties(need);
              String late =
                  need.stage() == NeedStage.FILED ? sides.designatingAuthority() : need.provider();
              need.expire(platform, due);
              needs.flush();
              journal.recordAndNotify(
                  platform.caller(),
                  need,
                  sides,
                  what,
                  act -> act.detail("late", late).detail("due", due),
                  need.requester(),
                  need.provider(),
                  sides.designatingAuthority());
            });
  }
}
