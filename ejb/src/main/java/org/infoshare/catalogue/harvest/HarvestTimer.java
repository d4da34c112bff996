package org.infoshare.catalogue.harvest;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.infoshare.foundation.platform.Attempts;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;

/**
 * Fetches the sources that are due. If several nodes try the same source, only one can claim it.
 */
@Singleton
@DependsOn("SchemaCheck")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class HarvestTimer {

  private static final System.Logger LOG = System.getLogger(HarvestTimer.class.getName());
  private static final Attempts ATTEMPTS = new Attempts(HarvestTimer.class);

  /** The caller in evidence of automatic runs, because nobody is signed in. */
  private static final Caller HARVESTER = new Caller("harvest", null, Set.of());

  @Inject private HarvestSources sources;
  @Inject private HarvestRunner runner;
  @Inject private Clock clock;

  private final AtomicBoolean busy = new AtomicBoolean();

  @Schedule(hour = "*", minute = "*", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void sweep() {
    if (busy.compareAndSet(false, true)) {
      try {
        ATTEMPTS.run(
            "The sources that are due were not harvested",
            () -> sources.due(clock.instant()).forEach(this::fetch));
      } finally {
        busy.set(false);
      }
    }
  }

  private void fetch(UUID source) {
    ATTEMPTS.run(
        "The source %s was not harvested".formatted(source),
        () -> {
          try {
            runner.fetch(source, HARVESTER);
          } catch (Refusal refusal) {
            LOG.log(Level.DEBUG, "Another node harvests " + source, refusal);
          }
        });
  }
}
