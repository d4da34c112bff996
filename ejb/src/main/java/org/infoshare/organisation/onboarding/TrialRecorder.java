package org.infoshare.organisation.onboarding;

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
 * Keeps what was seen of a system in its trial, each time in a short transaction of its own: a
 * fault that was shown must outlive its refusal, and nothing may be held while an answer is slow.
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
   * The system that is calling, which thereby is seen to sign in.
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

  /** Keeps an event; the first time is on record. */
  public void record(UUID system, TrialEvent event, String mark) {
    if (events.record(system, event, mark)) {
      evidence.record(
          Act.of(callers.current(), "trial-seen")
              .subject(system.toString())
              .detail("event", event));
    }
  }

  /**
   * Whether the fault is over: it was met under this key before.
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
