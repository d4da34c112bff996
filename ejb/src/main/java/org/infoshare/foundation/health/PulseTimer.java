package org.infoshare.foundation.health;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.infoshare.foundation.platform.Attempts;

/**
 * A timer that only notes that it ticks. One thread of the server drives all timers of a node, and
 * one pool runs them, so if this one stands still, all do.
 */
@Singleton
@DependsOn("SchemaCheck")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class PulseTimer {

  private static final Attempts ATTEMPTS = new Attempts(PulseTimer.class);

  @Inject private TimerPulse pulse;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void tick() {
    ATTEMPTS.run("The pulse of the timers was not noted", pulse::tick);
  }
}
