package org.infoshare.organisation.system;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Refusal;

/**
 * Records the events of a system's trial, each in a short transaction of its own: a simulated fault
 * must outlive its refusal, and nothing may stay locked during a slow answer.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TrialRecorder {

  @Inject private Callers callers;
  @Inject private Systems systems;
  @Inject private TrialEvents events;
  @Inject private EvidenceLedger evidence;

  /**
   * The calling system; its sign-in is recorded.
   *
   * @throws Refusal {@code system-not-registered}
   */
  public UUID callingSystem() {
    var caller = callers.current();
    UUID system =
        systems
            .findByAccount(caller.account())
            .map(ConnectedSystem::id)
            .orElseThrow(() -> new Refusal(TrialReason.NOT_REGISTERED, caller.account()));
    record(system, TrialEvent.SIGNED_IN, null);
    return system;
  }

  /** Records an event; the first time also becomes evidence. */
  public void record(UUID system, TrialEvent event, String mark) {
    if (events.record(system, event, mark)) {
      evidence.record(
          Act.of(callers.current(), "trial-step-recorded")
              .subject(system.toString())
              .detail("event", event));
    }
  }

  /**
   * Whether the fault is over because it was met under this key before.
   *
   * @param key the idempotency key of the call; null for none
   */
  public boolean isFaultOver(UUID system, String key) {
    boolean repeated =
        key != null && events.mark(system, TrialEvent.FAULT_MET).filter(key::equals).isPresent();
    if (repeated) {
      record(system, TrialEvent.FAULT_REPEATED, null);
    } else {
      record(system, TrialEvent.FAULT_MET, key);
    }
    return repeated;
  }
}
