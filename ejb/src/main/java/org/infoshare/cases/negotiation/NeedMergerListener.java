package org.infoshare.cases.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.infoshare.organisation.department.Merger;
import org.infoshare.organisation.department.MergerListener;

/** Withdraws the open needs between two departments that are merged. */
@ApplicationScoped
class NeedMergerListener implements MergerListener {

  @Inject private Needs needs;
  @Inject private NeedAccess access;
  @Inject private NeedDeadlines deadlines;
  @Inject private NeedJournal journal;

  @Override
  public void merged(Merger merger) {
    needs.between(merger).forEach(id -> end(id, merger));
  }

  private void end(UUID id, Merger merger) {
    var need = needs.lock(id).orElseThrow();
    var context = access.platformContext();
    need.withdrawAutomatically(context, merger.reason());
    needs.flush();
    deadlines.cancel(need, context.account());
    journal.recordAndNotify(
        context.caller(),
        need,
        access.parties(need),
        NeedEvent.PARTIES_MERGED,
        act -> act.detail("reasons", merger.reason()),
        merger.into());
  }
}
