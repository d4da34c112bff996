package org.infoshare.cases.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.infoshare.organisation.department.Merger;
import org.infoshare.organisation.department.MergerListener;

/** Ends the open needs between two departments that become one. */
@ApplicationScoped
class MergedParties implements MergerListener {

  @Inject private Needs needs;
  @Inject private NeedDesk desk;
  @Inject private NeedLimits limits;
  @Inject private NeedRecords records;

  @Override
  public void merged(Merger merger) {
    needs.between(merger).forEach(id -> end(id, merger));
  }

  private void end(UUID id, Merger merger) {
    var need = needs.hold(id).orElseThrow();
    var turn = desk.platform();
    need.end(turn, merger.reason());
    needs.flush();
    limits.cancel(need, turn.account());
    records.tell(
        turn.caller(),
        need,
        desk.sides(need),
        NeedNews.BECAME_ONE,
        act -> act.detail("reasons", merger.reason()),
        merger.into());
  }
}
