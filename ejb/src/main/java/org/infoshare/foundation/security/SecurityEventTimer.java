package org.infoshare.foundation.security;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.foundation.platform.Attempts;
import org.infoshare.foundation.platform.MachineTime;

/**
 * Timer that writes what a node has counted, every ten seconds and when the application stops, and
 * deletes old events daily. It may run on several nodes at once.
 */
@Startup
@Singleton
@DependsOn("SchemaCheck")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SecurityEventTimer {

  private static final Attempts ATTEMPTS = new Attempts(SecurityEventTimer.class);

  @Inject private SecurityEvents events;
  @Inject private SecurityEventRecords records;
  @Inject @MachineTime private Clock clock;

  @Inject
  @ConfigProperty(name = "infoshare.security-events.days", defaultValue = "366")
  private Provider<Integer> days;

  private final AtomicBoolean busy = new AtomicBoolean();

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void write() {
    if (busy.compareAndSet(false, true)) {
      try {
        ATTEMPTS.run("Security events wait to be written", events::write);
      } finally {
        busy.set(false);
      }
    }
  }

  @Schedule(hour = "3", minute = "43", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void deleteOld() {
    ATTEMPTS.run(
        "Old security events were not deleted",
        () -> records.deleteBefore(clock.instant().minus(Duration.ofDays(days.get()))));
  }

  @PreDestroy
  void stop() {
    write();
  }
}
