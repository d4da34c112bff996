package org.infoshare.cases.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.infoshare.organisation.department.DepartmentView;
import org.infoshare.organisation.department.FunctionListener;
import org.infoshare.organisation.department.Merger;
import org.infoshare.organisation.department.MergerListener;
import org.infoshare.time.deadline.DeadlineStage;
import org.infoshare.time.deadline.Deadlines;

/**
 * Follows changes of departments in open needs. The open needs between two departments that are
 * merged are withdrawn.
 *
 * <p>The deadline for the designation of a provider restarts when the designating authority changes
 * or exists again. The new authority gets the full time, and the need is no longer overdue. While
 * there is no designating authority, the need stays as it is.
 */
@ApplicationScoped
class NeedReassigner implements FunctionListener, MergerListener {

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
    var parties = access.parties(need);
    if (parties.designatingAuthority() != null && isAnother(need, parties.designatingAuthority())) {
      restart(need, parties);
    }
  }

  /** Whether the current or expired deadline binds another department, or none. */
  private boolean isAnother(Need need, String authority) {
    return deadlines
        .find(NeedDeadlineKind.DESIGNATE.keyOf(need.id()))
        .filter(found -> found.stage().isRunning() || found.stage() == DeadlineStage.EXPIRED)
        .filter(found -> found.responsible().equals(authority))
        .isEmpty();
  }

  private void restart(Need need, NeedParties parties) {
    var platform = access.platformContext();
    deadlines.cancel(NeedDeadlineKind.DESIGNATE.keyOf(need.id()), platform.account());
    needDeadlines.startDesignation(need, parties, platform.at());
    need.clearOverdue();
    needs.flush();
    journal.recordAndNotify(
        platform.caller(),
        need,
        parties,
        NeedEvent.DESIGNATION_REASSIGNED,
        act -> act,
        parties.designatingAuthority());
  }

  @Override
  public void merged(Merger merger) {
    needs.between(merger).forEach(id -> end(id, merger));
  }

  private void end(UUID id, Merger merger) {
    var need = needs.lock(id).orElseThrow();
    var context = access.platformContext();
    need.withdrawAutomatically(context, merger.reason());
    needs.flush();
    needDeadlines.cancel(need, context.account());
    journal.recordAndNotify(
        context.caller(),
        need,
        access.parties(need),
        NeedEvent.PARTIES_MERGED,
        act -> act.detail("reasons", merger.reason()),
        merger.into());
  }
}
