package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.infoshare.cases.dispute.DisputeLimits.Ending;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.DepartmentView;
import org.infoshare.organisation.department.FunctionListener;

/**
 * Follows where a dispute has other bodies than before: a body of its seat became a party, or a
 * function went to another department. What the authority should coordinate goes on to the
 * government where no authority is left that is no party; elsewhere the body of now gets the whole
 * time of the stage.
 */
@ApplicationScoped
class ChangedBodies implements FunctionListener {

  private final Disputes disputes;
  private final DisputeBodies bodies;
  private final DisputeLimits limits;
  private final DisputeRecords records;
  private final Proceedings proceedings;
  private final Clock clock;

  /** For the container's proxy. */
  protected ChangedBodies() {
    this(null, null, null, null, null, null);
  }

  @Inject
  ChangedBodies(
      Disputes disputes,
      DisputeBodies bodies,
      DisputeLimits limits,
      DisputeRecords records,
      Proceedings proceedings,
      Clock clock) {
    this.disputes = disputes;
    this.bodies = bodies;
    this.limits = limits;
    this.records = records;
    this.proceedings = proceedings;
    this.clock = clock;
  }

  @Override
  public void functionChanged(DepartmentView before, DepartmentView after) {
    var bodiesOf = bodies.once();
    disputes.goingOnIn(reach(before), reach(after)).forEach(id -> follow(id, bodiesOf));
  }

  /** A district's bodies act at that seat alone, those of the city also where they stand above. */
  private static String reach(DepartmentView department) {
    return department.level() == DepartmentLevel.DISTRICT
        ? department.area()
        : department.area().substring(0, 4);
  }

  /** Follows the bodies of now; a body of its seat may have become a party, or be there no more. */
  void follow(UUID id, Function<Subject, Bodies> bodiesOf) {
    var dispute = disputes.hold(id).orElseThrow();
    var now = bodiesOf.apply(dispute.subject());
    if (now.climbs()) {
      dispute.climb();
    }
    if (dispute.stage() == DisputeStage.AT_AUTHORITY && now.isWithoutAuthority()) {
      proceedings.byItself(dispute, Ending.CANCELLED, Dispute::goOn);
    } else {
      body(dispute, now)
          .filter(body -> limits.bound(dispute).filter(body::equals).isEmpty())
          .ifPresent(body -> begin(dispute, now));
    }
    disputes.flush();
  }

  private void begin(Dispute dispute, Bodies now) {
    if (limits.beginAgain(dispute, now, clock.instant())) {
      records.tell(
          Caller.PLATFORM, dispute, now, dispute.stage(), DisputeNews.PASSED_ON, act -> act);
    }
  }

  private static Optional<String> body(Dispute dispute, Bodies now) {
    return Optional.ofNullable(now.with(dispute))
        .filter(one -> !one.equals(now.requester()) && !one.equals(now.provider()));
  }
}
