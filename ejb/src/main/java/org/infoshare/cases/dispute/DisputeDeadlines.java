package org.infoshare.cases.dispute;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.infoshare.cases.competence.CompetentBodies;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Text;
import org.infoshare.time.calendar.ReceiptDay;
import org.infoshare.time.deadline.DeadlineKey;
import org.infoshare.time.deadline.DeadlineKind;
import org.infoshare.time.deadline.DeadlineKinds;
import org.infoshare.time.deadline.DeadlineStage;
import org.infoshare.time.deadline.DeadlineView;
import org.infoshare.time.deadline.Deadlines;
import org.infoshare.time.deadline.NewDeadline;
import org.infoshare.time.rulebook.RuleSettings;
import org.infoshare.time.rulebook.Rulebook;
import org.infoshare.time.rulebook.RulingClock;

/**
 * The deadlines of disputes: which one starts with a stage, which department it binds, and which
 * departments are notified.
 */
@ApplicationScoped
class DisputeDeadlines implements DeadlineKinds {

  private final Deadlines deadlines;
  private final Rulebook rulebook;

  /** For the container's proxy. */
  protected DisputeDeadlines() {
    this(null, null);
  }

  @Inject
  DisputeDeadlines(Deadlines deadlines, Rulebook rulebook) {
    this.deadlines = deadlines;
    this.rulebook = rulebook;
  }

  /** How the deadline of the previous stage ends. */
  enum Ending {
    /** The required step was taken, in time or late. */
    MET,
    /** The step is no longer required. */
    CANCELLED,
    /** The deadline expired and stays expired. */
    EXPIRED
  }

  /**
   * Ends the deadline of the previous stage and starts that of the present stage, where they
   * differ.
   *
   * @param before the previous stage; null for a dispute that was just opened
   */
  void follow(
      Dispute dispute, CompetentBodies bodies, DisputeStage before, Ending ending, String account) {
    var stage = dispute.stage();
    if (stage == before) {
      return;
    }
    var previous = before == null ? null : DisputeDeadlineKind.of(before).orElse(null);
    var next = DisputeDeadlineKind.of(stage).orElse(null);
    if (previous == DisputeDeadlineKind.PROVIDE && next == DisputeDeadlineKind.PROVIDE) {
      return;
    }
    if (previous != null) {
      end(previous.keyOf(dispute.id()), ending, account, dispute.state().since());
    }
    if (next != null) {
      start(dispute, bodies, next, dispute.state().since());
    }
  }

  /**
   * The department that the deadline of the present stage binds, even if it has expired; empty
   * where there is none.
   */
  Optional<String> boundDepartment(Dispute dispute) {
    return DisputeDeadlineKind.of(dispute.stage())
        .flatMap(deadline -> deadlines.find(deadline.keyOf(dispute.id())))
        .filter(found -> found.stage().isRunning() || found.stage() == DeadlineStage.EXPIRED)
        .map(DeadlineView::responsible);
  }

  /**
   * Restarts the deadline of the present stage for the department that must act now.
   *
   * @return whether the stage has a deadline
   */
  boolean restart(Dispute dispute, CompetentBodies bodies, Instant at) {
    var deadline = DisputeDeadlineKind.of(dispute.stage());
    deadline.ifPresent(
        one -> {
          deadlines.cancel(one.keyOf(dispute.id()), Caller.PLATFORM.account());
          start(dispute, bodies, one, at);
        });
    return deadline.isPresent();
  }

  private void end(DeadlineKey key, Ending ending, String account, Instant at) {
    switch (ending) {
      case MET -> deadlines.meet(key, at, account);
      case CANCELLED -> deadlines.cancel(key, account);
      case EXPIRED -> {}
    }
  }

  private void start(
      Dispute dispute, CompetentBodies bodies, DisputeDeadlineKind deadline, Instant at) {
    var scope = dispute.subject();
    String responsible = dispute.stage().waitingFor(bodies);
    deadlines.start(
        new NewDeadline(
            deadline.keyOf(dispute.id()),
            rulebook.limitAt(scope.ruleSet(), deadline.kind(), responsible, at),
            scope.ruleSet(),
            deadline == DisputeDeadlineKind.PROVIDE ? ordered(dispute) : received(dispute, at),
            responsible,
            notifiedDepartments(dispute, bodies),
            Text.filled("{0}的共享争议", "Dispute over {0}", scope.disputedCase().phrase())));
  }

  /** The start of the time after a ruling: the notice, or the date of the decision. */
  private Instant ordered(Dispute dispute) {
    LocalDate decidedOn =
        dispute.statements().last(DisputeStatementKind.RULING).orElseThrow().decidedOn();
    return settings(dispute).rulingClock() == RulingClock.DECISION
        ? decidedOn.atStartOfDay(PlatformClock.ZONE).toInstant()
        : received(dispute, dispute.state().since());
  }

  /** The instant that counts as the receipt: after the cut-off hour it is the next day. */
  private Instant received(Dispute dispute, Instant at) {
    var cutoff = settings(dispute).calendarCutoff();
    var day = ReceiptDay.of(at, cutoff).atStartOfDay(PlatformClock.ZONE).toInstant();
    return day.isAfter(at) ? day : at;
  }

  private RuleSettings settings(Dispute dispute) {
    return rulebook.settingsAt(dispute.subject().ruleSet(), dispute.openedAt());
  }

  private static Set<String> notifiedDepartments(Dispute dispute, CompetentBodies bodies) {
    var notified = new LinkedHashSet<>(Set.of(bodies.requester(), bodies.provider()));
    if (dispute.stage() == DisputeStage.JOINT_REVIEW) {
      notified.addAll(bodies.reviewers().values());
    }
    if (bodies.authority() != null) {
      notified.add(bodies.authority());
    }
    return notified;
  }

  /** Whether the deadline of the present stage has expired by now. */
  boolean isExpired(Dispute dispute) {
    return DisputeDeadlineKind.of(dispute.stage())
        .flatMap(deadline -> deadlines.find(deadline.keyOf(dispute.id())))
        .filter(found -> found.stage() == DeadlineStage.EXPIRED)
        .isPresent();
  }

  /** The deadline of the present stage of each dispute, by dispute, without the days. */
  Map<UUID, DeadlineView> of(List<Dispute> disputes) {
    var dues = new HashMap<UUID, DeadlineView>();
    for (DisputeDeadlineKind deadline : DisputeDeadlineKind.values()) {
      var ids =
          disputes.stream()
              .filter(
                  one -> DisputeDeadlineKind.of(one.stage()).filter(deadline::equals).isPresent())
              .map(one -> one.id().toString())
              .toList();
      if (!ids.isEmpty()) {
        deadlines
            .find(deadline.kind(), ids)
            .forEach((id, found) -> dues.put(UUID.fromString(id), found));
      }
    }
    return dues;
  }

  /** The deadline of a kind and why it falls, or fell, on its day. */
  DeadlineView explain(DisputeDeadlineKind deadline, UUID dispute) {
    return deadlines.explain(deadline.keyOf(dispute));
  }

  /** The deadline of the present stage and why it falls on its day. */
  DeadlineView explainCurrent(DisputeStage stage, UUID dispute) {
    return deadlines.explainCurrent(
        dispute,
        stage,
        DisputeDeadlineKind.of(stage).map(deadline -> deadline.keyOf(dispute)).orElse(null),
        DeadlineKind.keysByName(dispute, DisputeDeadlineKind.values()));
  }

  @Override
  public Set<String> deadlineKinds() {
    return Stream.of(DisputeDeadlineKind.values()).map(DisputeDeadlineKind::kind).collect(toSet());
  }
}
