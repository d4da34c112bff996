package org.infoshare.request;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.infoshare.platform.Standstill;

/** Looks every minute whether an upgrade left requests without limits; the rows decide. */
@Stateless
@PermitAll
public class BegunLimitsSweep {

  private static final System.Logger LOG = System.getLogger(BegunLimitsSweep.class.getName());
  private static final int BATCH = 200;

  @Inject private BegunLimits limits;

  @Schedule(hour = "*", minute = "*", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void sweep() {
    try {
      while (limits.begin(BATCH) == BATCH) {
        // until a batch was not full
      }
    } catch (RuntimeException oneOfThem) {
      if (!Standstill.keptOut(oneOfThem)) {
        beginOneByOne();
      }
    }
  }

  /** Only those at fault wait. */
  private void beginOneByOne() {
    try {
      limits.missing().forEach(this::begin);
    } catch (RuntimeException failed) {
      // The container drops a timer for good that fails twice.
      LOG.log(System.Logger.Level.WARNING, "Some requests have no limit yet", failed);
    }
  }

  private void begin(UUID request) {
    try {
      limits.begin(request);
    } catch (RuntimeException failed) {
      LOG.log(System.Logger.Level.ERROR, "Request " + request + " has no limit yet", failed);
    }
  }
}
