package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.infoshare.cases.negotiation.NeedReaders;
import org.infoshare.foundation.platform.Caller;

/**
 * The permission of the bodies of a dispute to read its need, because no catalogue describes what
 * the need asks for. The present parties may read the need anyway. A former party may not read what
 * was added later.
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
    var disputesOfNeed = disputes.ofNeed(need);
    if (caller.department() == null || disputesOfNeed.isEmpty()) {
      return false;
    }
    var body = bodies.bodyOf(caller);
    return disputesOfNeed.stream()
        .anyMatch(dispute -> body.maySee(dispute) && !body.isPartyTo(dispute));
  }
}
