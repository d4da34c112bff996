package org.infoshare.cases.dispute;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.platform.Idempotent;
import org.infoshare.foundation.platform.Roles;

/** Consulting and coordinating before anybody rules (2016 rules, art. 35; Decree 809 art. 28). */
@Stateless
public class ConsultationService {

  @Inject private DisputeProceedings proceedings;
  @Inject private DisputeViews views;

  /** Has the parties consult. */
  @Idempotent
  @RolesAllowed({Roles.AUTHORITY, Roles.GOVERNMENT})
  public DisputeView convene(UUID id, String text) {
    return done(id, DisputeEvent.INVITED, (dispute, turn) -> dispute.consult(turn, text));
  }

  /** Writes minutes of consulting, negotiating or coordinating. */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.GOVERNMENT})
  public DisputeView minute(UUID id, String text) {
    return done(id, DisputeEvent.MINUTED, (dispute, turn) -> dispute.minute(turn, text));
  }

  /** States that consulting led to nothing: the dispute waits for the next batch. */
  @Idempotent
  @RolesAllowed({Roles.AUTHORITY, Roles.GOVERNMENT})
  public DisputeView queue(UUID id, String text) {
    return done(id, DisputeEvent.NOT_AGREED, (dispute, turn) -> dispute.queue(turn, text));
  }

  /** Brings the dispute before the sharing authority. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public DisputeView refer(UUID id, String text) {
    return done(id, DisputeEvent.REFERRED, (dispute, turn) -> dispute.refer(turn, text));
  }

  /** Proposes a result to both parties: items to share, or none. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public DisputeView propose(UUID id, List<String> items, String text) {
    return done(id, DisputeEvent.PROPOSED, (dispute, turn) -> dispute.propose(turn, items, text));
  }

  /**
   * Assents to the result that is proposed; with the assent of both it is recorded as the result.
   *
   * @param proposal the number of the statement that proposes it
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public DisputeView approveResult(UUID id, Integer proposal) {
    return done(
        id, DisputeEvent.RESULT_APPROVED, (dispute, turn) -> dispute.approveResult(turn, proposal));
  }

  /** Reports the dispute to the authority's government. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public DisputeView report(UUID id, String text) {
    return done(id, DisputeEvent.REPORTED, (dispute, turn) -> dispute.report(turn, text));
  }

  private DisputeView done(UUID id, DisputeEvent what, DisputeProceedings.Step step) {
    return views.of(proceedings.act(id, what, step));
  }
}
