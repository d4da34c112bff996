package org.infoshare.cases.dispute;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.time.rulebook.DisputeSubmitters;
import org.infoshare.time.rulebook.Rulebook;

/** The joint review, the written submission and the ruling (2016 rules, art. 35). */
@Stateless
public class RulingService {

  @Inject private DisputeProceedings proceedings;
  @Inject private DisputeViews views;
  @Inject private DisputeDeadlines deadlines;
  @Inject private Rulebook rulebook;

  /**
   * Gives the opinion of one of the four authorities; it may be changed until the end of the
   * review.
   */
  @Idempotent
  @RolesAllowed({Roles.REVIEWER, Roles.AUTHORITY})
  public DisputeView opine(UUID id, NewOpinion opinion) {
    return views.of(
        proceedings.act(
            id,
            DisputeEvent.OPINED,
            (dispute, context) -> dispute.opine(context, opinion),
            act -> act.detail("stance", opinion.stance())));
  }

  /** Submits an unresolved dispute to the government, in writing. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public DisputeView submit(UUID id, String text) {
    return views.of(
        proceedings.act(
            id,
            DisputeEvent.SUBMITTED,
            (dispute, context) -> dispute.submit(context, text, () -> requiresBoth(dispute))));
  }

  /**
   * Whether both parties must submit the dispute. After the deadline one submission is sufficient,
   * so that no party can block the ruling by silence.
   */
  private boolean requiresBoth(Dispute dispute) {
    String ruleSet = dispute.subject().ruleSet();
    return rulebook.settingsAt(ruleSet, dispute.openedAt()).disputeSubmitters()
            == DisputeSubmitters.BOTH
        && !deadlines.isExpired(dispute);
  }

  /** Rules to share or not to share. A ruling to share creates the grant. */
  @Idempotent
  @RolesAllowed(Roles.GOVERNMENT)
  public DisputeView rule(UUID id, NewRuling ruling) {
    boolean shares = Boolean.TRUE.equals(ruling.share());
    return views.of(
        proceedings.act(
            id,
            shares ? DisputeEvent.RULED_SHARE : DisputeEvent.RULED_NOT_SHARE,
            (dispute, context) -> dispute.rule(context, ruling),
            act ->
                act.items(ruling.items() == null ? List.of() : ruling.items())
                    .detail("share", shares)
                    .detail("document", ruling.document())
                    .detail("reasons", ruling.reasons())));
  }
}
