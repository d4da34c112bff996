package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.infoshare.cases.competence.CompetentBodies;
import org.infoshare.cases.competence.DisputeBodies;
import org.infoshare.cases.competence.DisputingParties;
import org.infoshare.cases.dispute.DisputeDeadlines.Ending;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.DepartmentView;
import org.infoshare.organisation.department.FunctionListener;
import org.infoshare.organisation.department.Merger;
import org.infoshare.organisation.department.MergerListener;

/**
 * Follows changes of departments in open disputes. A dispute between two departments that are
 * merged ends. A dispute whose bodies changed is reassigned, because a body became a party or a
 * function went to another department. A dispute at the authority goes to the government where all
 * authorities are parties. Otherwise the present body gets the full time of the stage.
 */
@ApplicationScoped
class DisputeReassigner implements FunctionListener, MergerListener {

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
      DisputeDeadlines deadlines,
      DisputeJournal journal,
      DisputeProceedings proceedings,
      Clock clock) {
    this.disputes = disputes;
    this.bodies = bodies;
    this.deadlines = deadlines;
    this.journal = journal;
    this.proceedings = proceedings;
    this.clock = clock;
  }

  @Override
  public void functionChanged(DepartmentView before, DepartmentView after) {
    var bodiesOf = bodies.memoised();
    disputes.openIn(reach(before), reach(after)).forEach(id -> follow(id, bodiesOf));
  }

  @Override
  public void merged(Merger merger) {
    disputes.between(merger).forEach(id -> proceedings.lapseOnMerger(id, merger));
  }

  /**
   * The prefix of the areas in which a department may act: a body of a district only in that
   * district, a body of the city also in its districts.
   */
  private static String reach(DepartmentView department) {
    return department.level() == DepartmentLevel.DISTRICT
        ? department.area()
        : department.area().substring(0, 4);
  }

  /** Reassigns a dispute to its present bodies. */
  void follow(UUID id, Function<DisputingParties, CompetentBodies> bodiesOf) {
    var dispute = disputes.lock(id).orElseThrow();
    var currentBodies = bodiesOf.apply(dispute.subject().parties());
    if (currentBodies.isEscalated()) {
      dispute.escalate();
    }
    if (dispute.stage() == DisputeStage.AT_AUTHORITY && currentBodies.isWithoutAuthority()) {
      proceedings.actAutomatically(dispute, Ending.CANCELLED, Dispute::skipAuthority);
    } else {
      body(dispute, currentBodies)
          .filter(body -> deadlines.boundDepartment(dispute).filter(body::equals).isEmpty())
          .ifPresent(body -> restart(dispute, currentBodies));
    }
    disputes.flush();
  }

  private void restart(Dispute dispute, CompetentBodies currentBodies) {
    if (deadlines.restart(dispute, currentBodies, clock.instant())) {
      journal.recordAndNotify(
          Caller.PLATFORM,
          dispute,
          currentBodies,
          dispute.stage(),
          DisputeEvent.REASSIGNED,
          act -> act);
    }
  }

  private static Optional<String> body(Dispute dispute, CompetentBodies currentBodies) {
    return Optional.ofNullable(dispute.waitingFor(currentBodies))
        .filter(
            one -> !one.equals(currentBodies.requester()) && !one.equals(currentBodies.provider()));
  }
}
