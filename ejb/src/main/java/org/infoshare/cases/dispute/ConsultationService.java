package org.infoshare.cases.dispute;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.platform.Roles;

/** The consultation and coordination before a ruling (2016 rules, art. 35; Decree 809 art. 28). */
@Stateless
public class ConsultationService {

  @Inject private DisputeProceedings proceedings;
  @Inject private DisputeViews views;

  /** Convenes a consultation of the parties. */
  @Idempotent
  @RolesAllowed({Roles.AUTHORITY, Roles.GOVERNMENT})
  public DisputeView convene(UUID id, String text) {
    return act(id, DisputeEvent.INVITED, (dispute, context) -> dispute.consult(context, text));
  }

  /** Writes minutes of a consultation, negotiation or coordination. */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.GOVERNMENT})
  public DisputeView minute(UUID id, String text) {
    return act(id, DisputeEvent.MINUTED, (dispute, context) -> dispute.minute(context, text));
  }

  /**
   * States that the consultation led to no agreement; the dispute then waits for the next batch.
   */
  @Idempotent
  @RolesAllowed({Roles.AUTHORITY, Roles.GOVERNMENT})
  public DisputeView queue(UUID id, String text) {
    return act(id, DisputeEvent.NOT_AGREED, (dispute, context) -> dispute.queue(context, text));
  }

  /** Refers the dispute to the sharing authority. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public DisputeView refer(UUID id, String text) {
    return act(id, DisputeEvent.REFERRED, (dispute, context) -> dispute.refer(context, text));
  }

  /** Proposes a result to both parties: the items to share, or none. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public DisputeView propose(UUID id, List<String> items, String text) {
    return act(
        id, DisputeEvent.PROPOSED, (dispute, context) -> dispute.propose(context, items, text));
  }

  /**
   * Approves the proposed result; it becomes final with the approval of both parties.
   *
   * @param proposal the number of the statement with the proposal
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public DisputeView approveResult(UUID id, Integer proposal) {
    return act(
        id,
        DisputeEvent.RESULT_APPROVED,
        (dispute, context) -> dispute.approveResult(context, proposal));
  }

  /** Reports the dispute to the authority's government. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public DisputeView report(UUID id, String text) {
    return act(id, DisputeEvent.REPORTED, (dispute, context) -> dispute.report(context, text));
  }

  private DisputeView act(UUID id, DisputeEvent event, DisputeProceedings.Step step) {
    return views.of(proceedings.act(id, event, step));
  }
}
