package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.infoshare.cases.negotiation.NeedReaders;
import org.infoshare.foundation.platform.Caller;

/**
 * Who has a part in a dispute as a body reads the need that it is over: unlike what a request asks
 * for, no catalogue says what that is. The parties of now read it as such; one that is none any
 * more reads nothing of what came later.
 */
@ApplicationScoped
class DisputedNeedReaders implements NeedReaders {

  private final Disputes disputes;
  private final DisputeBodies bodies;

  /** For the container's proxy. */
  protected DisputedNeedReaders() {
    this(null, null);
  }

  @Inject
  DisputedNeedReaders(Disputes disputes, DisputeBodies bodies) {
    this.disputes = disputes;
    this.bodies = bodies;
  }

  @Override
  public boolean mayRead(UUID need, Caller caller) {
    var over = disputes.ofNeed(need);
    if (caller.department() == null || over.isEmpty()) {
      return false;
    }
    var organ = bodies.bodyOf(caller);
    return over.stream().anyMatch(dispute -> organ.maySee(dispute) && !organ.isPartyTo(dispute));
  }
}
