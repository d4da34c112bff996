package org.infoshare.foundation.demonstration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Idempotent;
import org.infoshare.foundation.platform.MachineTime;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;

/** The platform's clock: everybody may read it, an operator moves it where demo data was loaded. */
@Stateless
public class DemonstrationClockService {

  @Inject
  @ConfigProperty(name = "infoshare.demo", defaultValue = "false")
  private boolean demo;

  @Inject private DemonstrationClocks clocks;
  @Inject private Callers callers;
  @Inject private EvidenceLedger evidence;
  @Inject private Event<ClockOffsetChanged> moving;
  @Inject private Clock clock;
  @Inject @MachineTime private Clock machineTime;

  /** What the clock shows. */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.OPERATOR, Roles.AUDITOR})
  public DemonstrationClockView get() {
    return DemonstrationClockView.at(clock.instant(), machineTime.instant(), demo);
  }

  /**
   * Moves the clock forward, on all nodes; on this one as soon as it is done, on others within a
   * second. What becomes due thereby follows at once, and the evidence tells both times.
   *
   * @param to what it is to show, later than now by at most 366 days
   * @return what it shows
   * @throws Refusal {@code clock-not-movable} where no demo data was loaded, {@code invalid} if it
   *     is not forward or too far
   */
  @Idempotent
  @RolesAllowed(Roles.OPERATOR)
  public DemonstrationClockView move(Instant to) {
    if (!demo) {
      throw new Refusal(DemonstrationReason.CLOCK_NOT_MOVABLE);
    }
    var machine = machineTime.instant();
    var now = machine.plus(clocks.lockOffset());
    ClockMoveValidator.check(to, now);
    var aim = to.truncatedTo(ChronoUnit.MICROS);
    var ahead = Duration.between(machine, aim);
    clocks.updateOffset(ahead);
    evidence.record(
        Act.of(callers.current(), "demonstration-clock-moved")
            .detail("from", now)
            .detail("to", aim)
            .detail("machineTime", machine));
    moving.fire(new ClockOffsetChanged(ahead, aim));
    return DemonstrationClockView.at(aim, machine, true);
  }
}
