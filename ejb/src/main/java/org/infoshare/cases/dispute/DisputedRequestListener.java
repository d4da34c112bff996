package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.cases.dispute.DisputeDeadlines.Ending;
import org.infoshare.sharing.request.RequestListener;

/**
 * Updates a dispute after later steps of its request: a late consent, the provision, or the end.
 */
@ApplicationScoped
class DisputedRequestListener implements RequestListener {

  @Inject private Disputes disputes;
  @Inject private DisputeProceedings proceedings;

  /**
   * Settles the dispute if the consent covers all disputed items; otherwise the rest stays
   * disputed.
   */
  @Override
  public void consented(UUID request, List<String> items, UUID grant) {
    lockByRequest(request)
        .filter(dispute -> items.containsAll(dispute.subject().items()))
        .ifPresent(
            dispute ->
                proceedings.actAutomatically(
                    dispute, Ending.CANCELLED, (one, context) -> one.settle(grant, context.at())));
  }

  /** Ends an open dispute or an order, because nothing is left to decide or to provide. */
  @Override
  public void ended(UUID request) {
    lockByRequest(request)
        .ifPresent(
            dispute ->
                proceedings.actAutomatically(
                    dispute, Ending.CANCELLED, (one, context) -> one.lapse(context.at())));
  }

  private Optional<Dispute> lockByRequest(UUID request) {
    return disputes.currentOfRequest(request).flatMap(disputes::lock);
  }

  @Override
  public void provided(UUID request) {
    disputes
        .awaitingProvisionOf(request)
        .flatMap(disputes::lock)
        .ifPresent(
            dispute ->
                proceedings.actAutomatically(
                    dispute, Ending.MET, (one, context) -> one.provide(context.at())));
  }
}
