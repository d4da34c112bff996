package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.cases.competence.DisputeBodies;
import org.infoshare.cases.dispute.DisputeDeadlines.Ending;
import org.infoshare.cases.need.NeedDisputes;
import org.infoshare.foundation.platform.Caller;

/**
 * The link between a need and the dispute over it. Later steps of the need update the dispute: a
 * late agreement, the grant, or the provision. The bodies of a dispute may read its need, because
 * no catalogue describes what the need asks for.
 */
@ApplicationScoped
class DisputedNeedFollower implements NeedDisputes {

  private final Disputes disputes;
  private final DisputeProceedings proceedings;
  private final DisputeBodies bodies;

  /** For the container's proxy. */
  protected DisputedNeedFollower() {
    this(null, null, null);
  }

  @Inject
  DisputedNeedFollower(Disputes disputes, DisputeProceedings proceedings, DisputeBodies bodies) {
    this.disputes = disputes;
    this.proceedings = proceedings;
    this.bodies = bodies;
  }

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

  /**
   * Whether the caller belongs to a body of a dispute over the need. The present parties may read
   * the need anyway. A former party may not read what was added later.
   */
  @Override
  public boolean mayRead(UUID need, Caller caller) {
    var disputesOfNeed = disputes.ofNeed(need);
    if (caller.department() == null || disputesOfNeed.isEmpty()) {
      return false;
    }
    var body = bodies.bodyOf(caller);
    return disputesOfNeed.stream()
        .anyMatch(
            dispute -> dispute.isVisibleTo(body) && !body.isOneOf(dispute.subject().parties()));
  }
}
