package org.infoshare.sharing.grant;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.MergerHandover;

/**
 * The follow-up of mergers: it names successors, and starts and ends the transitions of grants.
 * Each step has its own transaction.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MergerFollowUpJob {

  @Inject private MergerHandover mergerHandover;
  @Inject private SuccessorGrants successorGrants;
  @Inject private EvidenceLedger evidence;

  /** Names the successor in what was written during a merger, and in cases that were reopened. */
  public void nameSuccessors() {
    var handover = mergerHandover.handOver();
    var act = Act.of(Caller.PLATFORM, "successor-named");
    boolean any = false;
    for (var one : handover.counts().entrySet()) {
      if (one.getValue() > 0) {
        act = act.detail(one.getKey(), one.getValue());
        any = true;
      }
    }
    for (String department : handover.concerned()) {
      act = act.concerning(department);
    }
    if (any) {
      evidence.record(act);
    }
  }

  public List<UUID> awaitingTransition() {
    return successorGrants.awaitingTransition();
  }

  public void startTransition(UUID grant) {
    successorGrants.startTransition(grant);
  }

  public List<UUID> unconfirmed() {
    return successorGrants.unconfirmed();
  }

  public void endUnconfirmed(UUID grant) {
    successorGrants.endUnconfirmed(grant);
  }
}
