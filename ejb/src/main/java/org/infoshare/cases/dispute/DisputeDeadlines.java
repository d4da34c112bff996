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
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.time.calendar.ReceiptDay;
import org.infoshare.time.deadline.DeadlineKey;
import org.infoshare.time.deadline.DeadlineKind;
import org.infoshare.time.deadline.DeadlineKinds;
import org.infoshare.time.deadline.DeadlineStage;
import org.infoshare.time.deadline.Deadlines;
import org.infoshare.time.deadline.DueView;
import org.infoshare.time.deadline.NewDeadline;
import org.infoshare.time.rulebook.RuleSettings;
import org.infoshare.time.rulebook.Rulebook;
import org.infoshare.time.rulebook.RulingClock;

/** The limits of disputes: which one begins with a stage, whom it binds and who is told. */
@ApplicationScoped
class DisputeDeadlines implements DeadlineKinds {

  private static final String PROVISION_OF_DECREE_809 = "request.provide";

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

  /** How the limit of the stage before ends. */
  enum Ending {
    /** What was to be done is done, in time or late. */
    MET,
    /** Nothing is to be done any more. */
    CANCELLED,
    /** It has passed, and stays so. */
    EXPIRED
  }

  /**
   * Ends the limit of the stage before, and begins that of the stage now, where it is another.
   *
   * @param before null for a dispute that was just opened
   */
  void follow(Dispute dispute, CompetentBodies bodies, DisputeStage before, Ending how, String by) {
    var stage = dispute.stage();
    if (stage == before) {
      return;
    }
    var ended = before == null ? null : DisputeLimit.of(before).orElse(null);
    var begun = DisputeLimit.of(stage).orElse(null);
    if (ended == DisputeLimit.PROVIDE && begun == DisputeLimit.PROVIDE) {
      return;
    }
    if (ended != null) {
      end(ended.keyOf(dispute.id()), how, by, dispute.state().since());
    }
    if (begun != null) {
      begin(dispute, bodies, begun, dispute.state().since());
    }
  }

  /** Whom the limit of its stage binds, also where that has passed; empty where none is open. */
  Optional<String> boundDepartment(Dispute dispute) {
    return DisputeLimit.of(dispute.stage())
        .flatMap(which -> deadlines.find(which.keyOf(dispute.id())))
        .filter(found -> found.stage().isRunning() || found.stage() == DeadlineStage.PASSED)
        .map(DueView::responsible);
  }

  /**
   * Begins the limit of its stage anew, which binds who has it now.
   *
   * @return whether the stage has one
   */
  boolean restart(Dispute dispute, CompetentBodies bodies, Instant at) {
    var which = DisputeLimit.of(dispute.stage());
    which.ifPresent(
        one -> {
          deadlines.cancel(one.keyOf(dispute.id()), Caller.PLATFORM.account());
          begin(dispute, bodies, one, at);
        });
    return which.isPresent();
  }

  private void end(DeadlineKey limit, Ending how, String by, Instant at) {
    switch (how) {
      case MET -> deadlines.meet(limit, at, by);
      case CANCELLED -> deadlines.cancel(limit, by);
      case EXPIRED -> {}
    }
  }

  private void begin(Dispute dispute, CompetentBodies bodies, DisputeLimit which, Instant at) {
    var subject = dispute.subject();
    String responsible = bodies.waitingFor(dispute.stage());
    deadlines.start(
        new NewDeadline(
            which.keyOf(dispute.id()),
            rulebook.limitAt(subject.ruleSet(), key(which, subject.ruleSet()), responsible, at),
            subject.ruleSet(),
            which == DisputeLimit.PROVIDE ? ordered(dispute) : received(dispute, at),
            responsible,
            told(dispute, bodies),
            subject.disputedCase().title()));
  }

  /** From when on the five days count: from notice, or from the date of the decision. */
  private Instant ordered(Dispute dispute) {
    LocalDate decidedOn = dispute.statements().last(StatementKind.RULING).orElseThrow().decidedOn();
    return settings(dispute).rulingClock() == RulingClock.DECISION
        ? decidedOn.atStartOfDay(PlatformClock.ZONE).toInstant()
        : received(dispute, dispute.state().since());
  }

  /** When that counts as received which comes in now: after the cut-off hour on the next day. */
  private Instant received(Dispute dispute, Instant at) {
    var cutoff = settings(dispute).calendarCutoff();
    var day = ReceiptDay.of(at, cutoff).atStartOfDay(PlatformClock.ZONE).toInstant();
    return day.isAfter(at) ? day : at;
  }

  private RuleSettings settings(Dispute dispute) {
    return rulebook.settingsAt(dispute.subject().ruleSet(), dispute.openedAt());
  }

  /** Decree 809 knows one limit of provision (art. 22), also after a ruling. */
  private static String key(DisputeLimit which, String ruleSet) {
    return which == DisputeLimit.PROVIDE && ruleSet.equals(DisputeTransitions.CN_2025)
        ? PROVISION_OF_DECREE_809
        : which.kind();
  }

  private static Set<String> told(Dispute dispute, CompetentBodies bodies) {
    var told = new LinkedHashSet<>(Set.of(bodies.requester(), bodies.provider()));
    if (dispute.stage() == DisputeStage.JOINT_REVIEW) {
      told.addAll(bodies.reviewers().values());
    }
    if (bodies.authority() != null) {
      told.add(bodies.authority());
    }
    return told;
  }

  /** Whether the limit of its stage has passed, as the clock stands now. */
  boolean isExpired(Dispute dispute) {
    return DisputeLimit.of(dispute.stage())
        .flatMap(which -> deadlines.find(which.keyOf(dispute.id())))
        .filter(found -> found.stage() == DeadlineStage.PASSED)
        .isPresent();
  }

  /** The limits of the stages of these disputes, by dispute, without the days. */
  Map<UUID, DueView> of(List<Dispute> disputes) {
    var limits = new HashMap<UUID, DueView>();
    for (DisputeLimit which : DisputeLimit.values()) {
      var ids =
          disputes.stream()
              .filter(one -> DisputeLimit.of(one.stage()).filter(which::equals).isPresent())
              .map(one -> one.id().toString())
              .toList();
      if (!ids.isEmpty()) {
        deadlines
            .find(which.kind(), ids)
            .forEach((id, found) -> limits.put(UUID.fromString(id), found));
      }
    }
    return limits;
  }

  /** Why the limit of a stage has its date, or had it. */
  DueView explain(DisputeLimit which, UUID dispute) {
    return deadlines.explain(which.keyOf(dispute));
  }

  /** That of the stage in which it stands. */
  DueView explainCurrent(DisputeStage stage, UUID dispute) {
    return deadlines.explainCurrent(
        dispute,
        stage,
        DisputeLimit.of(stage).map(limit -> limit.keyOf(dispute)).orElse(null),
        DeadlineKind.keysByName(dispute, DisputeLimit.values()));
  }

  @Override
  public Set<String> deadlineKinds() {
    return Stream.of(DisputeLimit.values()).map(DisputeLimit::kind).collect(toSet());
  }
}
