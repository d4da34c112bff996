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
import org.infoshare.foundation.persistence.SchemaReady;
import org.infoshare.foundation.platform.ClockMoved;
import org.infoshare.foundation.platform.MachineTime;
import org.infoshare.foundation.platform.PlatformClock;

/** Synchronises this node's clock with the offset of the platform's clock in the database. */
@ApplicationScoped
class ClockSynchronizer {

  @Inject private Demonstration demonstration;

  @Inject
  @ConfigProperty(name = InitialClock.SETTING)
  private Optional<String> setting;

  @Inject private DemonstrationClocks clocks;
  @Inject private EvidenceLedger evidence;
  @Inject private PlatformClock clock;
  @Inject private Event<ClockMoved> moved;
  @Inject @MachineTime private Clock machineTime;

  /** Starts the clock before anything uses it, or continues the clock that was started earlier. */
  void start(@Observes SchemaReady ready) {
    demonstration.check();
    new InitialClock(demonstration.isWanted(), setting, clocks.findOffset())
        .initialOffset(evidence::latestTime, machineTime.instant())
        .ifPresent(clocks::insertIfAbsent);
    synchronize();
  }

  /** Applies a move that another node may have made. */
  void synchronize() {
    clocks.findOffset().ifPresent(clock::advanceOffset);
  }

  void applyMove(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClockOffsetChanged move) {
    clock.advanceOffset(move.offset());
    moved.fireAsync(new ClockMoved(move.to()));
  }
}
