package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.infoshare.cases.competence.CompetentBodies;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.notice.Journal;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.Merger;

/**
 * Records the events of a dispute in evidence and notifies the departments concerned, in the
 * transaction of the act.
 */
@ApplicationScoped
class DisputeJournal {

  private final Journal journal;

  /** For the container's proxy. */
  protected DisputeJournal() {
    this(null);
  }

  @Inject
  DisputeJournal(Journal journal) {
    this.journal = journal;
  }

  /**
   * Records an event and notifies the parties and the departments that had to act before and must
   * act now.
   *
   * @param before the stage before the event
   * @param more adds further details to the evidence
   */
  void recordAndNotify(
      Caller caller,
      Dispute dispute,
      CompetentBodies bodies,
      DisputeStage before,
      DisputeEvent event,
      UnaryOperator<Act> more) {
    recordAndNotify(caller, dispute, bodies, before, event, more, recipientOf -> recipientOf);
  }

  /**
   * Records the end of a dispute whose parties were merged, and notifies the successor in place of
   * both.
   */
  void partiesMerged(Dispute dispute, CompetentBodies bodies, DisputeStage before, Merger merger) {
    recordAndNotify(
        Caller.PLATFORM,
        dispute,
        bodies,
        before,
        DisputeEvent.PARTIES_MERGED,
        act -> act.detail("reasons", merger.reason()),
        party -> merger.isUninvolved(party) ? party : merger.into());
  }

  private void recordAndNotify(
      Caller caller,
      Dispute dispute,
      CompetentBodies bodies,
      DisputeStage before,
      DisputeEvent event,
      UnaryOperator<Act> more,
      UnaryOperator<String> recipientOf) {
    var disputedCase = dispute.subject().disputedCase();
    var concerned = concerned(dispute.stage(), before, bodies);
    if (event == DisputeEvent.OPINED) {
      // The parties read the opinions after the review, in the evidence of its end.
      concerned.removeAll(List.of(bodies.requester(), bodies.provider()));
    }
    var act =
        disputedCase
            .addTo(Act.of(caller, event.act()).subject(dispute.id().toString()))
            .detail("stage", dispute.stage());
    if (before == DisputeStage.JOINT_REVIEW && dispute.stage() != before) {
      act = act.detail("opinions", opinions(dispute));
    }
    for (String department : concerned) {
      act = act.concerning(department);
    }
    journal.recordAndNotify(
        more.apply(act),
        dispute.id(),
        event.text(dispute.subject(), dispute.waitingFor(bodies)),
        concerned.stream().filter(department -> !caller.belongsTo(department)).map(recipientOf));
  }

  private static List<String> opinions(Dispute dispute) {
    return dispute.statements().opinions().entrySet().stream()
        .map(one -> one.getKey() + " " + one.getValue().stance())
        .toList();
  }

  private static Set<String> concerned(
      DisputeStage after, DisputeStage before, CompetentBodies bodies) {
    var concerned = new LinkedHashSet<>(List.of(bodies.requester(), bodies.provider()));
    add(concerned, after.waitingFor(bodies));
    add(concerned, before.waitingFor(bodies));
    if (after == DisputeStage.JOINT_REVIEW || before == DisputeStage.JOINT_REVIEW) {
      concerned.addAll(bodies.reviewers().values());
    }
    return concerned;
  }

  private static void add(Set<String> concerned, String department) {
    if (department != null) {
      concerned.add(department);
    }
  }
}
