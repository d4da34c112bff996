package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.cases.dispute.DisputeDeadlines.Ending;
import org.infoshare.sharing.request.RequestListener;

/** Follows what a provider does about a request in dispute: it consents late, or provides. */
@ApplicationScoped
class DisputedRequestListener implements RequestListener {

  @Inject private Disputes disputes;
  @Inject private DisputeProceedings proceedings;

  /** A consent to everything in dispute settles it; one to less leaves the rest in dispute. */
  @Override
  public void consented(UUID request, List<String> items, UUID grant) {
    over(request)
        .filter(dispute -> items.containsAll(dispute.subject().items()))
        .ifPresent(
            dispute ->
                proceedings.actAutomatically(
                    dispute, Ending.CANCELLED, (one, turn) -> one.settle(grant, turn.at())));
  }

  /** Nothing is left to decide or to provide: neither an open dispute nor an order goes on. */
  @Override
  public void ended(UUID request) {
    over(request)
        .ifPresent(
            dispute ->
                proceedings.actAutomatically(
                    dispute, Ending.CANCELLED, (one, turn) -> one.lapse(turn.at())));
  }

  private Optional<Dispute> over(UUID request) {
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
                    dispute, Ending.MET, (one, turn) -> one.provide(turn.at())));
  }
}
