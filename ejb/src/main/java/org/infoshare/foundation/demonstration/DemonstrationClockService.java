package org.infoshare.foundation.demonstration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.MachineTime;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;

/** The platform's clock. Everybody may read it; an operator may move it if demo data was loaded. */
@Stateless
public class DemonstrationClockService {

  @Inject private DemonstrationClocks clocks;
  @Inject private Callers callers;
  @Inject private EvidenceLedger evidence;
  @Inject private Event<ClockOffsetChanged> moving;
  @Inject private Clock clock;
  @Inject @MachineTime private Clock machineTime;

  private Demonstration demonstration;

  @Inject
  void setDemonstration(Demonstration demonstration) {
    this.demonstration = demonstration;
  }

  /** The current time of the clock. */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public DemonstrationClockView get() {
    return DemonstrationClockView.at(
        clock.instant(), machineTime.instant(), demonstration.isActive());
  }

  /**
   * Moves the clock forward on all nodes: on this one at once, on others within a second. Whatever
   * becomes due is processed at once, and the evidence contains both times.
   *
   * @param to the new time, at most 366 days later than now
   * @return the new state of the clock
   * @throws Refusal {@code clock-not-movable} if no demo data was loaded, {@code invalid} if the
   *     move is not forward or too far
   */
  @Idempotent
  @RolesAllowed(Roles.OPERATOR)
  public DemonstrationClockView move(Instant to) {
    if (!demonstration.isActive()) {
      throw new Refusal(DemonstrationReason.CLOCK_NOT_MOVABLE);
    }
    var machineNow = machineTime.instant();
    var now = machineNow.plus(clocks.lockOffset());
    ClockMoveValidator.check(to, now);
    var target = to.truncatedTo(ChronoUnit.MICROS);
    var offset = Duration.between(machineNow, target);
    clocks.updateOffset(offset);
    evidence.record(
        Act.of(callers.current(), "demonstration-clock-moved")
            .detail("from", now)
            .detail("to", target)
            .detail("machineTime", machineNow));
    moving.fire(new ClockOffsetChanged(offset, target));
    return DemonstrationClockView.at(target, machineNow, true);
  }
}
