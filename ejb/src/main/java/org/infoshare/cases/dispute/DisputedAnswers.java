package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.cases.dispute.DisputeLimits.Ending;
import org.infoshare.sharing.request.RequestListener;

/** Follows what a provider does about a request in dispute: it consents late, or provides. */
@ApplicationScoped
class DisputedAnswers implements RequestListener {

  @Inject private Disputes disputes;
  @Inject private Proceedings proceedings;

  /** A consent to everything in dispute settles it; one to less leaves the rest in dispute. */
  @Override
  public void consented(UUID request, List<String> items, UUID grant) {
    over(request)
        .filter(dispute -> items.containsAll(dispute.subject().items()))
        .ifPresent(
            dispute ->
                proceedings.byItself(
                    dispute, Ending.CANCELLED, (one, turn) -> one.settle(grant, turn.at())));
  }

  /** Nothing is left to decide or to provide: neither an open dispute nor an order goes on. */
  @Override
  public void ended(UUID request) {
    over(request)
        .ifPresent(
            dispute ->
                proceedings.byItself(
                    dispute, Ending.CANCELLED, (one, turn) -> one.lapse(turn.at())));
  }

  private Optional<Dispute> over(UUID request) {
    return disputes.over(request).flatMap(disputes::hold);
  }

  @Override
  public void provided(UUID request) {
    disputes
        .waitingFor(request)
        .flatMap(disputes::hold)
        .ifPresent(
            dispute ->
                proceedings.byItself(dispute, Ending.MET, (one, turn) -> one.provide(turn.at())));
  }
}
