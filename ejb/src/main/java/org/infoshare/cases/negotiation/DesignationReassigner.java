package org.infoshare.cases.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.infoshare.organisation.department.DepartmentView;
import org.infoshare.organisation.department.FunctionListener;
import org.infoshare.time.deadline.DeadlineStage;
import org.infoshare.time.deadline.Deadlines;

/**
 * Follows where another body than before names the department of a need that waits for it, or where
 * one does again: that one gets the whole time, and the need stands overdue no more. While nobody
 * names it, the need stays as it is.
 */
@ApplicationScoped
class DesignationReassigner implements FunctionListener {

  @Inject private Needs needs;
  @Inject private NeedAccess access;
  @Inject private Deadlines deadlines;
  @Inject private NeedDeadlines needDeadlines;
  @Inject private NeedJournal journal;

  @Override
  public void functionChanged(DepartmentView before, DepartmentView after) {
    needs.undesignatedIn(before.area(), after.area()).forEach(this::follow);
  }

  private void follow(UUID id) {
    var need = needs.lock(id).orElseThrow();
    var sides = access.parties(need);
    if (sides.designatingAuthority() != null && isAnother(need, sides.designatingAuthority())) {
      begin(need, sides);
    }
  }

  /** Whether the limit binds another one, also where that has passed, or nobody. */
  private boolean isAnother(Need need, String namer) {
    return deadlines
        .find(NeedLimit.ROUTE.keyOf(need.id()))
        .filter(found -> found.stage().isRunning() || found.stage() == DeadlineStage.PASSED)
        .filter(found -> found.responsible().equals(namer))
        .isEmpty();
  }

  private void begin(Need need, NeedParties sides) {
    var platform = access.platformContext();
    deadlines.cancel(NeedLimit.ROUTE.keyOf(need.id()), platform.account());
    needDeadlines.startDesignation(need, sides, platform.at());
    need.clearOverdue();
    needs.flush();
    journal.recordAndNotify(
        platform.caller(),
        need,
        sides,
        NeedEvent.DESIGNATION_REASSIGNED,
        act -> act,
        sides.designatingAuthority());
  }
}
