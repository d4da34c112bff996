package org.infoshare.foundation.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.ClockMoved;
import org.infoshare.foundation.platform.MachineTime;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.SchemaReady;

/** Keeps this node's clock where the database says that the platform's is. */
@ApplicationScoped
class KeptClock {

  @Inject
  @ConfigProperty(name = "infoshare.demo", defaultValue = "false")
  private boolean demo;

  @Inject
  @ConfigProperty(name = ClockBeginning.SETTING)
  private Optional<String> setting;

  @Inject private DemonstrationClocks clocks;
  @Inject private EvidenceLedger evidence;
  @Inject private PlatformClock clock;
  @Inject private Event<ClockMoved> moved;
  @Inject @MachineTime private Clock machineTime;

  /** Begins the clock before anything is done by it, or goes on with the one that was begun. */
  void begin(@Observes SchemaReady ready) {
    new ClockBeginning(demo, setting, clocks.ahead())
        .ahead(evidence::latest, machineTime.instant())
        .ifPresent(clocks::begin);
    follow();
  }

  /** Goes along with what another node may have moved. */
  void follow() {
    clocks.ahead().ifPresent(clock::goAhead);
  }

  void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) Moving move) {
    clock.goAhead(move.ahead());
    moved.fireAsync(new ClockMoved(move.to()));
  }
}
