package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.infoshare.cases.dispute.DisputeDeadlines.Ending;
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
class DisputeReassigner implements FunctionListener {

  private final Disputes disputes;
  private final DisputeBodies bodies;
  private final DisputeDeadlines deadlines;
  private final DisputeJournal journal;
  private final DisputeProceedings proceedings;
  private final Clock clock;

  /** For the container's proxy. */
  protected DisputeReassigner() {
    this(null, null, null, null, null, null);
  }

  @Inject
  DisputeReassigner(
      Disputes disputes,
      DisputeBodies bodies,
      DisputeDeadlines limits,
      DisputeJournal records,
      DisputeProceedings proceedings,
      Clock clock) {
    this.disputes = disputes;
    this.bodies = bodies;
    this.deadlines = limits;
    this.journal = records;
    this.proceedings = proceedings;
    this.clock = clock;
  }

  @Override
  public void functionChanged(DepartmentView before, DepartmentView after) {
    var bodiesOf = bodies.memoised();
    disputes.openIn(reach(before), reach(after)).forEach(id -> follow(id, bodiesOf));
  }

  /** A district's bodies act at that seat alone, those of the city also where they stand above. */
  private static String reach(DepartmentView department) {
    return department.level() == DepartmentLevel.DISTRICT
        ? department.area()
        : department.area().substring(0, 4);
  }

  /** Follows the bodies of now; a body of its seat may have become a party, or be there no more. */
  void follow(UUID id, Function<DisputeScope, CompetentBodies> bodiesOf) {
    var dispute = disputes.lock(id).orElseThrow();
    var now = bodiesOf.apply(dispute.subject());
    if (now.isEscalated()) {
      dispute.escalate();
    }
    if (dispute.stage() == DisputeStage.AT_AUTHORITY && now.isWithoutAuthority()) {
      proceedings.actAutomatically(dispute, Ending.CANCELLED, Dispute::skipAuthority);
    } else {
      body(dispute, now)
          .filter(body -> deadlines.boundDepartment(dispute).filter(body::equals).isEmpty())
          .ifPresent(body -> begin(dispute, now));
    }
    disputes.flush();
  }

  private void begin(Dispute dispute, CompetentBodies now) {
    if (deadlines.restart(dispute, now, clock.instant())) {
      journal.recordAndNotify(
          Caller.PLATFORM, dispute, now, dispute.stage(), DisputeEvent.REASSIGNED, act -> act);
    }
  }

  private static Optional<String> body(Dispute dispute, CompetentBodies now) {
    return Optional.ofNullable(now.waitingFor(dispute))
        .filter(one -> !one.equals(now.requester()) && !one.equals(now.provider()));
  }
}
