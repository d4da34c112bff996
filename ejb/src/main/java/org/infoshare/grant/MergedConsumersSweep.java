package org.infoshare.grant;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every minute for what follows from mergers; the rows decide, whichever node looks. */
@Stateless
@PermitAll
public class MergedConsumersSweep {

  private static final System.Logger LOG = System.getLogger(MergedConsumersSweep.class.getName());

  @Inject private MergedConsumers merged;

  @Schedule(hour = "*", minute = "*", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void sweep() {
    try {
      merged.follow();
    } catch (RuntimeException failed) {
      // The container drops a timer for good that fails twice.
      LOG.log(System.Logger.Level.WARNING, "What follows from mergers waits", failed);
    }
  }
}
