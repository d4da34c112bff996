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
import java.util.concurrent.atomic.AtomicBoolean;
import org.infoshare.foundation.platform.Attempts;

/**
 * Timer that writes what a node has counted, every ten seconds and when the application stops. It
 * runs on every node.
 */
@Startup
@Singleton
@DependsOn("SchemaCheck")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SecurityEventTimer {

  private static final Attempts ATTEMPTS = new Attempts(SecurityEventTimer.class);

  @Inject private SecurityEvents events;

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

  @PreDestroy
  void stop() {
    write();
  }
}
