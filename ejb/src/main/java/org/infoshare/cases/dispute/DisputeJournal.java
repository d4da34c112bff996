package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.notice.NewNotice;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.Merger;

/** Puts on record what happened in a dispute and tells those concerned, in its transaction. */
@ApplicationScoped
class DisputeJournal {

  private final EvidenceLedger evidence;
  private final Notices notices;

  /** For the container's proxy. */
  protected DisputeJournal() {
    this(null, null);
  }

  @Inject
  DisputeJournal(EvidenceLedger evidence, Notices notices) {
    this.evidence = evidence;
    this.notices = notices;
  }

  /**
   * Records an act and tells whom it is news to: the parties and who has to act, before and now.
   *
   * @param before the stage before it
   * @param more what else belongs into the evidence
   */
  void recordAndNotify(
      Caller by,
      Dispute dispute,
      CompetentBodies bodies,
      DisputeStage before,
      DisputeEvent what,
      UnaryOperator<Act> more) {
    recordAndNotify(by, dispute, bodies, before, what, more, reader -> reader);
  }

  /** The parties have become one department: the successor is told for both. */
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
      Caller by,
      Dispute dispute,
      CompetentBodies bodies,
      DisputeStage before,
      DisputeEvent what,
      UnaryOperator<Act> more,
      UnaryOperator<String> reader) {
    var matter = dispute.subject().disputedCase();
    var concerned = concerned(dispute.stage(), before, bodies);
    if (what == DisputeEvent.OPINED) {
      // The parties read the opinions when the review is over, in the record of its end.
      concerned.removeAll(List.of(bodies.requester(), bodies.provider()));
    }
    var act =
        matter
            .addTo(Act.of(by, what.act()).subject(dispute.id().toString()))
            .detail("stage", dispute.stage());
    if (before == DisputeStage.JOINT_REVIEW && dispute.stage() != before) {
      act = act.detail("opinions", opinions(dispute));
    }
    for (String department : concerned) {
      act = act.concerning(department);
    }
    long record = evidence.record(more.apply(act));
    what.text(dispute.subject(), bodies.waitingFor(dispute))
        .ifPresent(
            text ->
                notices.send(
                    concerned.stream()
                        .filter(department -> !by.belongsTo(department))
                        .map(reader)
                        .distinct()
                        .map(
                            department ->
                                new NewNotice(
                                    department,
                                    what.act(),
                                    dispute.id().toString(),
                                    "evidence:" + record,
                                    text))
                        .toList()));
  }

  private static List<String> opinions(Dispute dispute) {
    return dispute.statements().opinions().entrySet().stream()
        .map(one -> one.getKey() + " " + one.getValue().stance())
        .toList();
  }

  private static Set<String> concerned(
      DisputeStage now, DisputeStage before, CompetentBodies bodies) {
    var concerned = new LinkedHashSet<>(List.of(bodies.requester(), bodies.provider()));
    add(concerned, bodies.waitingFor(now));
    add(concerned, bodies.waitingFor(before));
    if (now == DisputeStage.JOINT_REVIEW || before == DisputeStage.JOINT_REVIEW) {
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
