package org.infoshare.organisation.confirmation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Roles;

/** The acts that wait for a second person: who confirms or declines them begins here. */
@Stateless
public class ConfirmationService {

  @Inject private Confirmations confirmations;
  @Inject private Callers callers;

  /** What waits first, then the newest first; a head sees what concerns the own department. */
  @RolesAllowed({Roles.HEAD, Roles.OPERATOR, Roles.SECURITY, Roles.AUDITOR})
  public List<PendingAct> list() {
    return confirmations.listFor(callers.current());
  }

  /** Confirms an act as a second person; it is done at once. */
  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.OPERATOR, Roles.SECURITY})
  public ConfirmedAct confirm(UUID act) {
    return confirmations.confirm(callers.current(), act);
  }

  /** Declines an act; whoever may confirm it may decline it. */
  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.OPERATOR, Roles.SECURITY})
  public PendingAct decline(UUID act, String reasons) {
    Checks.refuseWithoutReasons(reasons);
    return confirmations.decline(callers.current(), act, reasons.strip());
  }
}
