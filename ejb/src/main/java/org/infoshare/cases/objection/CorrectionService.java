package org.infoshare.cases.objection;

import static org.infoshare.cases.objection.ObjectionReason.CORRECTION_ACKNOWLEDGED;
import static org.infoshare.cases.objection.ObjectionReason.CORRECTION_NOT_FOUND;
import static org.infoshare.cases.objection.ObjectionReason.OBJECTION_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContexts;
import org.infoshare.organisation.system.Connections;

/** The corrections for past receivers of a record, and their acknowledgements. */
@Stateless
public class CorrectionService {

  static final int MAX_REMARK_LENGTH = 1000;

  @Inject private Objections objections;
  @Inject private Receivers receivers;
  @Inject private CallerContexts contexts;
  @Inject private Callers callers;
  @Inject private Connections connections;
  @Inject private Catalogue catalogue;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /**
   * The receivers of what an objection corrected, by department; none before the objection was
   * confirmed. The responsible department, its authority and the auditor see the remarks of all
   * receivers; other callers see only their own.
   *
   * @throws Refusal {@code objection-not-found}
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.AUTHORITY, Roles.AUDITOR})
  public Page<ReceiverView> listReceivers(UUID id, ReceiverFilter filter) {
    var caller = contexts.current();
    var objection =
        objections
            .find(id)
            .filter(one -> one.isVisibleTo(caller))
            .orElseThrow(() -> new Refusal(OBJECTION_NOT_FOUND, id));
    return receivers.page(
        objection.correctedBy(),
        filter,
        caller.caller().department(),
        objection.showsRemarksTo(caller));
  }

  /**
   * The corrections of information that the caller's department received, the newest first.
   *
   * @throws Refusal {@code invalid} if the filter names an entry that does not exist
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public Page<CorrectionView> listCorrections(CorrectionFilter filter) {
    var checks = new Checks();
    catalogue.checkEntry(checks, "/entry", filter.entry());
    checks.refuseIfAny();
    return receivers.corrections(callers.current().departmentWithPredecessors(), filter);
  }

  /**
   * Acknowledges a correction and states what the caller's department did about its copies. This is
   * possible once.
   *
   * @param id the objection that was confirmed by the correction
   * @throws Refusal {@code correction-not-found} if the department received nothing of it, {@code
   *     correction-acknowledged} if it acknowledged the correction before
   */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public CorrectionView acknowledge(UUID id, String remark) {
    var caller = callers.current();
    connections.requireActiveIfSystem(caller);
    var correction =
        receivers
            .find(id, caller.departmentWithPredecessors())
            .orElseThrow(() -> new Refusal(CORRECTION_NOT_FOUND, id));
    new Checks().requireText("/remark", remark, MAX_REMARK_LENGTH).refuseIfAny();
    if (!receivers.acknowledge(
        id,
        caller.departmentWithPredecessors(),
        caller.account(),
        remark.strip(),
        clock.instant())) {
      throw new Refusal(
          CORRECTION_ACKNOWLEDGED,
          LocalDate.ofInstant(
              receivers
                  .find(id, caller.departmentWithPredecessors())
                  .orElseThrow()
                  .acknowledgedAt(),
              PlatformClock.ZONE));
    }
    evidence.record(
        Act.of(caller, "correction-acknowledged")
            .subject(id.toString())
            .entry(correction.entry(), null)
            .concerning(correction.responsible()));
    return receivers.find(id, caller.departmentWithPredecessors()).orElseThrow();
  }
}
