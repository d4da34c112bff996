package org.infoshare.cases.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import org.infoshare.time.deadline.DeadlineKey;

/** What follows when a limit of a need passes: it stands overdue, with whoever let it pass. */
@ApplicationScoped
class NeedPassings {

  @Inject private Needs needs;
  @Inject private NeedDesk desk;
  @Inject private NeedRecords records;

  /** Nobody named the department in time. */
  void route(DeadlineKey of, LocalDate due) {
    pass(of, due, NeedNews.UNNAMED, need -> need.stage() == NeedStage.FILED);
  }

  /** The named department did not answer in time; it still can. */
  void answer(DeadlineKey of, LocalDate due) {
    pass(of, due, NeedNews.UNANSWERED, need -> need.stage() == NeedStage.NEGOTIATING);
  }

  /** The entry that was agreed on, or decided, was not published in time. */
  void publication(DeadlineKey of, LocalDate due) {
    pass(
        of,
        due,
        NeedNews.UNPUBLISHED,
        need -> need.stage().isOwed() && need.state().publishedAt() == null);
  }

  private void pass(DeadlineKey of, LocalDate due, NeedNews what, Predicate<Need> waits) {
    needs
        .hold(UUID.fromString(of.caseId()))
        .filter(waits)
        .ifPresent(
            need -> {
              var platform = desk.platform();
              var sides = desk.sides(need);
              String late = need.stage() == NeedStage.FILED ? sides.namer() : need.responsible();
              need.pass(platform, due);
              needs.flush();
              records.tell(
                  platform.caller(),
                  need,
                  sides,
                  what,
                  act -> act.detail("late", late).detail("due", due),
                  need.requester(),
                  need.responsible(),
                  sides.namer());
            });
  }
}
