package org.infoshare.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.infoshare.negotiation.NeedReaders;
import org.infoshare.platform.Caller;

/**
 * Whoever may know of a dispute reads the need that it is over: unlike what a request asks for, no
 * catalogue says what that is.
 */
@ApplicationScoped
class DisputedNeedReaders implements NeedReaders {

  @Inject private DisputeRows rows;
  @Inject private DisputeIndex index;
  @Inject private DisputeBodies bodies;

  @Override
  public boolean mayRead(UUID need, Caller caller) {
    if (caller.department() == null) {
      return false;
    }
    var disputes = index.ofNeed(need);
    var organ = disputes.isEmpty() ? null : bodies.organ(caller);
    return disputes.stream().flatMap(id -> rows.find(id).stream()).anyMatch(organ::knows);
  }
}
