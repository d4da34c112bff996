package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.infoshare.cases.competence.CompetentBodies;
import org.infoshare.cases.competence.DisputeBodies;
import org.infoshare.cases.competence.ReviewBody;
import org.infoshare.cases.dispute.DisputeView.DisputeReviewer;
import org.infoshare.cases.dispute.NewOpinion.OpinionStance;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.time.deadline.DeadlineView;
import org.infoshare.time.rulebook.BatchInterval;
import org.infoshare.time.rulebook.Rulebook;

/** Builds the views of disputes for callers. */
@ApplicationScoped
class DisputeViews {

  private static final String NO_HIGHER_BODY = "no-higher-body";
  private static final String REVIEW_BODY_MISSING = "review-body-missing";

  private final DisputeBodies bodies;
  private final DisputeDeadlines deadlines;
  private final Rulebook rulebook;
  private final Callers callers;

  /** For the container's proxy. */
  protected DisputeViews() {
    this(null, null, null, null);
  }

  @Inject
  DisputeViews(
      DisputeBodies bodies, DisputeDeadlines deadlines, Rulebook rulebook, Callers callers) {
    this.bodies = bodies;
    this.deadlines = deadlines;
    this.rulebook = rulebook;
    this.callers = callers;
  }

  /** The view of a dispute with all statements. */
  DisputeView of(Dispute dispute) {
    return of(List.of(dispute)).get(0);
  }

  /** The views of a page of summaries, without statements. */
  Page<DisputeView> of(Page<Dispute> page) {
    return new Page<>(of(page.results()), page.next());
  }

  private List<DisputeView> of(List<Dispute> disputes) {
    var caller = callers.current();
    var bodiesOf = bodies.memoised();
    var due = deadlines.of(disputes);
    var intervals = new HashMap<String, BatchInterval>();
    return disputes.stream()
        .map(
            one ->
                view(
                    one,
                    caller,
                    bodiesOf.apply(one.subject().parties()),
                    due.get(one.id()),
                    nextBatchOn(
                        one, ruleSet -> intervals.computeIfAbsent(ruleSet, this::interval))))
        .toList();
  }

  private static DisputeView view(
      Dispute dispute,
      Caller caller,
      CompetentBodies competentBodies,
      DeadlineView due,
      LocalDate nextBatchOn) {
    var scope = dispute.subject();
    var disputedCase = scope.disputedCase();
    var state = dispute.state();
    return new DisputeView(
        dispute.id(),
        disputedCase.request(),
        disputedCase.entry(),
        disputedCase.entryVersion(),
        disputedCase.need(),
        disputedCase.needName(),
        scope.requester(),
        scope.provider(),
        scope.ruleSet(),
        scope.cause(),
        scope.items(),
        state.stage(),
        state.since(),
        dispute.statements().first().by(),
        dispute.openedAt(),
        scope.jurisdiction().level(),
        scope.jurisdiction().area(),
        competentBodies.authority(),
        competentBodies.government(),
        reviewers(dispute, caller, competentBodies),
        dispute.waitingFor(competentBodies),
        obstacle(state.stage(), competentBodies),
        due == null ? null : due.due().withoutDays(),
        nextBatchOn,
        state.batch(),
        state.agendaNumber(),
        state.shared(),
        state.grant(),
        state.overdueSince(),
        state.providedAt(),
        statements(dispute, caller, competentBodies),
        dispute.offeredTo(caller, competentBodies));
  }

  private static String obstacle(DisputeStage stage, CompetentBodies competentBodies) {
    return switch (stage) {
      case AT_GOVERNMENT -> competentBodies.isWithoutHigherBody() ? NO_HIGHER_BODY : null;
      case OPEN, CONSULTING, QUEUED, JOINT_REVIEW ->
          competentBodies.isReviewIncomplete() ? REVIEW_BODY_MISSING : null;
      default -> null;
    };
  }

  private static LocalDate nextBatchOn(
      Dispute dispute, Function<String, BatchInterval> intervalOf) {
    if (dispute.stage() != DisputeStage.QUEUED) {
      return null;
    }
    return intervalOf
        .apply(dispute.subject().ruleSet())
        .nextAfter(LocalDate.ofInstant(dispute.state().since(), PlatformClock.ZONE));
  }

  private BatchInterval interval(String ruleSet) {
    return rulebook.settings(ruleSet).disputeBatch();
  }

  /**
   * The statements that the caller may read; during the joint review the parties do not read the
   * opinions.
   */
  private static List<DisputeStatement> statements(
      Dispute dispute, Caller caller, CompetentBodies competentBodies) {
    if (dispute.isSummary()) {
      return List.of();
    }
    boolean hidden = isHidden(dispute, caller, competentBodies);
    return dispute.statements().all().stream().filter(one -> !hidden || !isSecret(one)).toList();
  }

  private static boolean isSecret(DisputeStatement statement) {
    return statement.kind() == DisputeStatementKind.OPINION
        && statement.stance() != OpinionStance.RECUSED;
  }

  /** Whether the caller is a party and the joint review has not ended. */
  static boolean isHidden(Dispute dispute, Caller caller, CompetentBodies competentBodies) {
    var parties = competentBodies.parties(caller);
    return dispute.stage() == DisputeStage.JOINT_REVIEW
        && (parties.contains(Party.REQUESTER) || parties.contains(Party.PROVIDER));
  }

  private static List<DisputeReviewer> reviewers(
      Dispute dispute, Caller caller, CompetentBodies competentBodies) {
    boolean hidden = isHidden(dispute, caller, competentBodies);
    var opinions = dispute.statements().opinions();
    Map<ReviewBody, DisputeReviewer> reviewers = new EnumMap<>(ReviewBody.class);
    competentBodies
        .reviewers()
        .forEach(
            (body, department) -> {
              var opinion = hidden ? null : opinions.get(body);
              reviewers.put(
                  body,
                  new DisputeReviewer(body, department, opinion == null ? null : opinion.stance()));
            });
    competentBodies
        .recusedReviewers()
        .forEach(
            (body, department) ->
                reviewers.put(body, new DisputeReviewer(body, department, OpinionStance.RECUSED)));
    competentBodies
        .missingReviewers()
        .forEach(body -> reviewers.put(body, new DisputeReviewer(body, null, null)));
    return List.copyOf(reviewers.values());
  }
}
