package org.infoshare.request;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.infoshare.platform.Standstill;

/**
 * Begins the limits of requests from before limits were rows of their own, some in each
 * transaction.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BegunLimits {

  @Inject private Standstill standstill;
  @Inject private RequestRows rows;
  @Inject private Requests requests;
  @Inject private RequestLimits limits;

  /** Begins at most so many; returns how many there were. */
  public int begin(int most) {
    standstill.pass();
    var claimed = rows.claimWithoutLimit(most);
    claimed.forEach(id -> requests.hold(id).ifPresent(limits::beginLate));
    return claimed.size();
  }

  /** The requests that have none yet. */
  public List<UUID> missing() {
    return rows.withoutLimit();
  }

  /** Begins that of one, unless another node has. */
  public void begin(UUID request) {
    standstill.pass();
    if (rows.claimWithoutLimit(request)) {
      requests.hold(request).ifPresent(limits::beginLate);
    }
  }
}
