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
class ChangedNamers implements FunctionListener {

  @Inject private Needs needs;
  @Inject private NeedDesk desk;
  @Inject private Deadlines deadlines;
  @Inject private NeedLimits limits;
  @Inject private NeedRecords records;

  @Override
  public void functionChanged(DepartmentView before, DepartmentView after) {
    needs.unnamedIn(before.area(), after.area()).forEach(this::follow);
  }

  private void follow(UUID id) {
    var need = needs.hold(id).orElseThrow();
    var sides = desk.sides(need);
    if (sides.namer() != null && isAnother(need, sides.namer())) {
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

  private void begin(Need need, Sides sides) {
    var platform = desk.platform();
    deadlines.cancel(NeedLimit.ROUTE.keyOf(need.id()), platform.account());
    limits.open(need, sides, platform.at());
    need.beginAgain();
    needs.flush();
    records.tell(platform.caller(), need, sides, NeedNews.TO_NAME, act -> act, sides.namer());
  }
}
