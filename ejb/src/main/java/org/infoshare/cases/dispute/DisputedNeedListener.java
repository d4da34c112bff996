package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.cases.dispute.DisputeDeadlines.Ending;
import org.infoshare.cases.negotiation.NeedListener;

/** Follows what becomes of a need in dispute: it is agreed on late, or what was decided is done. */
@ApplicationScoped
class DisputedNeedListener implements NeedListener {

  @Inject private Disputes disputes;
  @Inject private DisputeProceedings proceedings;

  @Override
  public void settled(UUID need) {
    over(need)
        .ifPresent(
            dispute ->
                proceedings.actAutomatically(
                    dispute, Ending.CANCELLED, (one, turn) -> one.lapse(turn.at())));
  }

  @Override
  public void shared(UUID need, UUID grant) {
    over(need).ifPresent(dispute -> proceedings.grantIssued(dispute, grant));
  }

  @Override
  public void provided(UUID need) {
    over(need)
        .ifPresent(
            dispute ->
                proceedings.actAutomatically(
                    dispute, Ending.MET, (one, turn) -> one.provide(turn.at())));
  }

  private Optional<Dispute> over(UUID need) {
    return disputes.effectiveOfNeed(need).flatMap(disputes::lock);
  }
}
