package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.cases.dispute.DisputeDeadlines.Ending;
import org.infoshare.cases.negotiation.NeedListener;

/**
 * Updates a dispute after later steps of its need: a late agreement, the grant, or the provision.
 */
@ApplicationScoped
class DisputedNeedListener implements NeedListener {

  @Inject private Disputes disputes;
  @Inject private DisputeProceedings proceedings;

  @Override
  public void settled(UUID need) {
    lockByNeed(need)
        .ifPresent(
            dispute ->
                proceedings.actAutomatically(
                    dispute, Ending.CANCELLED, (one, context) -> one.lapse(context.at())));
  }

  @Override
  public void shared(UUID need, UUID grant) {
    lockByNeed(need).ifPresent(dispute -> proceedings.grantIssued(dispute, grant));
  }

  @Override
  public void provided(UUID need) {
    lockByNeed(need)
        .ifPresent(
            dispute ->
                proceedings.actAutomatically(
                    dispute, Ending.MET, (one, context) -> one.provide(context.at())));
  }

  private Optional<Dispute> lockByNeed(UUID need) {
    return disputes.effectiveOfNeed(need).flatMap(disputes::lock);
  }
}
