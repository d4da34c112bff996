package org.infoshare.cases.dispute;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.infoshare.cases.competence.CompetentBodies;
import org.infoshare.cases.competence.DisputeBody;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.organisation.department.Succession;

/**
 * A dispute over a request or a need that was refused, not answered or consented to in part (争议),
 * and the only place where its stage changes.
 *
 * <p>The requester's head opens the dispute. The rule-set of the case leads it step by step to the
 * government, whose ruling to share creates the grant. Until a decision, the parties may settle on
 * items, the provider may concede and the requester may withdraw. All statements stay on record; of
 * repeated statements the last one counts.
 */
@Entity
@Table(name = "dispute")
class Dispute {

  @Id private UUID id;
  @Embedded private DisputeScope subject;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Embedded private DisputeState state;

  @ElementCollection
  @CollectionTable(name = "dispute_statement", joinColumns = @JoinColumn(name = "dispute"))
  @OrderBy("number")
  private List<DisputeStatements.Stored> storedStatements = new ArrayList<>();

  /**
   * The last statements without their texts, read in place of all statements; null if all were
   * read.
   */
  @Transient private List<DisputeStatement> summary;

  @Transient private Supplier<Succession> succession = () -> Succession.NONE;

  protected Dispute() {
    // for JPA
  }

  /** Opens a dispute, with reasons. */
  static Dispute open(DisputeContext context, DisputeScope scope, String reasons) {
    Checks.refuseWithoutReasons(reasons);
    var dispute = new Dispute();
    dispute.id = UUID.randomUUID();
    dispute.subject = scope;
    dispute.openedAt = context.at();
    dispute.state = new DisputeState(context.bodies().isEscalated(), context.at());
    dispute.addStatement(context, DisputeStatementKind.OPENING, List.of(), reasons);
    return dispute;
  }

  /** Convenes a consultation of the parties. */
  void consult(DisputeContext context, String text) {
    stateAndMove(context, DisputeCommand.CONSULT, DisputeStatementKind.INVITATION, text);
  }

  void minute(DisputeContext context, String text) {
    stateAndMove(context, DisputeCommand.WRITE_MINUTES, DisputeStatementKind.MINUTES, text);
  }

  /**
   * Stores the settlement offer of a party; where both parties offer the same items, the dispute is
   * settled.
   */
  void offerSettlement(DisputeContext context, List<String> items, String text) {
    var to = nextStage(context, DisputeCommand.OFFER_SETTLEMENT);
    DisputeValidator.checkAgreement(items, subject.items(), text);
    addStatement(context, DisputeStatementKind.SETTLEMENT_OFFER, subject.inOrder(items), text);
    move(to, context.at());
    if (statements().areSameOffers(subject)) {
      share(nextStageByPlatform(DisputeCommand.SETTLE), items, context.at());
    }
  }

  /** Concedes the dispute: the provider shares all disputed items. */
  void concede(DisputeContext context, String text) {
    var to = nextStage(context, DisputeCommand.CONCEDE);
    DisputeValidator.checkText(text);
    addStatement(context, DisputeStatementKind.CONCESSION, subject.items(), text);
    share(to, subject.items(), context.at());
  }

  /**
   * Settles the dispute because the provider consented to all disputed items in the request itself.
   */
  void settle(UUID grantId, Instant at) {
    DisputeTransitions.automaticStage(this, DisputeCommand.SETTLE)
        .ifPresent(
            to -> {
              share(to, subject.items(), at);
              grant(grantId);
            });
  }

  /** Stores that the consultation led to no agreement; the dispute waits for the next batch. */
  void queue(DisputeContext context, String text) {
    stateAndMove(
        context, DisputeCommand.DECLARE_NO_AGREEMENT, DisputeStatementKind.NO_AGREEMENT, text);
  }

  /** Starts the joint review in a batch. */
  void review(DisputeContext context, UUID batch, int place) {
    review(nextStage(context, DisputeCommand.REVIEW), context.bodies(), batch, place, context.at());
  }

  /** Starts the joint review automatically. */
  void reviewAutomatically(CompetentBodies bodies, UUID batch, int place, Instant at) {
    review(nextStageByPlatform(DisputeCommand.REVIEW), bodies, batch, place, at);
  }

  private void review(DisputeStage to, CompetentBodies bodies, UUID batch, int place, Instant at) {
    move(to, at);
    state.putOnAgenda(batch, place);
    bodies
        .recusedReviewers()
        .forEach((body, department) -> add(DisputeStatement.recusal(body, department, at)));
  }

  /**
   * Stores the opinion of one of the four authorities; it may change it until the end of the
   * review.
   */
  void opine(DisputeContext context, NewOpinion opinion) {
    var to = nextStage(context, DisputeCommand.GIVE_OPINION);
    DisputeValidator.checkOpinion(opinion, subject.items());
    add(DisputeStatement.opinion(context, subject.inOrder(opinion.items()), opinion));
    move(to, context.at());
  }

  /** Concludes the joint review with its result, which the parties may still dispute. */
  void conclude(DisputeCommand result, Instant at) {
    move(nextStageByPlatform(result), at);
  }

  /** Makes the result of the joint review final; no party disputes it. */
  void acceptReview(Instant at) {
    var items =
        stage() == DisputeStage.REVIEWED_SHARE ? JointReview.agreedItems(this) : List.<String>of();
    share(nextStageByPlatform(DisputeCommand.EXPIRE), items, at);
  }

  /**
   * Submits the dispute to the government, in writing. The party that disputes the result of a
   * joint review does so alone, since the other one has what it asked for.
   *
   * @param requiresBoth whether both parties must submit what the review left unresolved
   */
  void submit(DisputeContext context, String text, BooleanSupplier requiresBoth) {
    stateAndMove(context, DisputeCommand.SUBMIT, DisputeStatementKind.SUBMISSION, text);
    if (stage() == DisputeStage.UNRESOLVED
        && (!requiresBoth.getAsBoolean()
            || statements().areFromBoth(DisputeStatementKind.SUBMISSION, subject, 0))) {
      move(nextStageByPlatform(DisputeCommand.REFER), context.at());
    }
  }

  /**
   * Handles the expired deadline of the submission; the submission of one party is then sufficient.
   */
  void expireSubmission(Instant at) {
    if (statements().last(DisputeStatementKind.SUBMISSION).isPresent()) {
      move(nextStageByPlatform(DisputeCommand.REFER), at);
    }
  }

  /**
   * Refers the dispute to the sharing authority, or to the government where all authorities are
   * parties.
   */
  void refer(DisputeContext context, String text) {
    stateAndMove(context, DisputeCommand.REFER, DisputeStatementKind.REFERRAL, text);
    if (context.bodies().authority() == null) {
      skipAuthority(context);
    }
  }

  /** Passes the dispute to the government, because all authorities are parties. */
  void skipAuthority(DisputeContext context) {
    move(nextStageByPlatform(DisputeCommand.REPORT), context.at());
  }

  /**
   * Proposes a result.
   *
   * @param items the items to share; empty for a result not to share
   */
  void propose(DisputeContext context, List<String> items, String text) {
    var to = nextStage(context, DisputeCommand.PROPOSE);
    DisputeValidator.checkProposal(items, subject.items(), text);
    addStatement(context, DisputeStatementKind.PROPOSAL, subject.inOrder(items), text);
    move(to, context.at());
  }

  /**
   * Approves the current proposal; it becomes the result with the approval of both parties.
   *
   * @param number the number of the statement with the proposal
   */
  void approveResult(DisputeContext context, Integer number) {
    var to = nextStage(context, DisputeCommand.APPROVE);
    DisputeValidator.checkNumber(number);
    var proposal = statements().currentProposal(number);
    addStatement(context, DisputeStatementKind.APPROVAL, proposal.items(), null);
    move(to, context.at());
    if (statements().areFromBoth(DisputeStatementKind.APPROVAL, subject, number)) {
      boolean nothing = proposal.items().isEmpty();
      share(
          nextStageByPlatform(nothing ? DisputeCommand.NOT_SHARE : DisputeCommand.SHARE),
          proposal.items(),
          context.at());
    }
  }

  /** Reports the dispute to the authority's government. */
  void report(DisputeContext context, String text) {
    stateAndMove(context, DisputeCommand.REPORT, DisputeStatementKind.REPORT, text);
  }

  /** Stores the ruling of the government. */
  void rule(DisputeContext context, NewRuling ruling) {
    boolean shares = Boolean.TRUE.equals(ruling.share());
    var to = nextStage(context, shares ? DisputeCommand.RULE_SHARE : DisputeCommand.RULE_NOT_SHARE);
    DisputeValidator.checkRuling(ruling, subject.items(), openedAt(), context.at());
    var items = subject.inOrder(ruling.items());
    add(DisputeStatement.ruling(context, items, ruling));
    share(to, items, context.at());
  }

  void withdraw(DisputeContext context, String reasons) {
    var to = nextStage(context, DisputeCommand.WITHDRAW);
    Checks.refuseWithoutReasons(reasons);
    addStatement(context, DisputeStatementKind.WITHDRAWAL, List.of(), reasons);
    move(to, context.at());
  }

  /**
   * Handles the expired deadline of the present stage.
   *
   * @return whether the stage changed
   */
  boolean expire(Instant at) {
    return moveIfWaiting(DisputeCommand.EXPIRE, at);
  }

  /**
   * Marks an ordered provision as overdue.
   *
   * @return whether the provision was still due
   */
  boolean expireProvision(LocalDate due, Instant at) {
    boolean follows = state.stage() == DisputeStage.ORDERED && expire(at);
    if (follows) {
      state.setOverdueSince(due);
    }
    return follows;
  }

  /**
   * Stores that the ordered information was provided.
   *
   * @return whether the dispute was waiting for the provision
   */
  boolean provide(Instant at) {
    boolean follows = moveIfWaiting(DisputeCommand.PROVIDE, at);
    if (follows) {
      state.setProvided(at);
    }
    return follows;
  }

  /**
   * Ends the dispute because the request or need ended; a dispute that has already ended does not
   * change.
   */
  void lapse(Instant at) {
    moveIfWaiting(DisputeCommand.LAPSE, at);
  }

  /** Ends the dispute because its parties were merged. */
  void lapse(String reasons, Instant at) {
    add(DisputeStatement.lapse(reasons, at));
    lapse(at);
  }

  /** Whether sharing was decided after the given stage and the grant does not exist yet. */
  boolean awaitsGrantSince(DisputeStage formerStage) {
    return !DisputeStage.AWAITING_PROVISION.contains(formerStage)
        && !state.sharedItems().isEmpty()
        && state.grant() == null;
  }

  /** Stores the grant of the decision. */
  void grant(UUID grantId) {
    state.grant(grantId);
  }

  private boolean moveIfWaiting(DisputeCommand command, Instant at) {
    var to = DisputeTransitions.automaticStage(this, command);
    to.ifPresent(next -> move(next, at));
    return to.isPresent();
  }

  private void share(DisputeStage to, List<String> items, Instant at) {
    move(to, at);
    state.share(subject.inOrder(items));
  }

  private void move(DisputeStage to, Instant at) {
    state.move(to, at);
  }

  /**
   * Lets superior bodies see the dispute permanently, even if the bodies of its jurisdiction change
   * later.
   */
  void escalate() {
    state.escalate();
  }

  /** Carries out a command that consists of a text. */
  private void stateAndMove(
      DisputeContext context, DisputeCommand command, DisputeStatementKind kind, String text) {
    var to = nextStage(context, command);
    DisputeValidator.checkText(text);
    addStatement(context, kind, List.of(), text);
    move(to, context.at());
  }

  private void addStatement(
      DisputeContext context, DisputeStatementKind kind, List<String> items, String text) {
    add(DisputeStatement.of(kind, context, items, text == null ? null : text.strip()));
  }

  /** Adds a statement. It gets the next number, so all statements must be read first. */
  private void add(DisputeStatement statement) {
    summary = null;
    storedStatements.add(new DisputeStatements.Stored(statements().next(statement)));
  }

  private DisputeStage nextStage(DisputeContext context, DisputeCommand command) {
    return DisputeTransitions.nextStage(this, context, command);
  }

  private DisputeStage nextStageByPlatform(DisputeCommand command) {
    return DisputeTransitions.nextStageByPlatform(this, command);
  }

  /** The commands that the caller may give now. */
  Set<DisputeCommand> offeredTo(Caller caller, CompetentBodies bodies) {
    return DisputeTransitions.offered(this, caller, bodies);
  }

  /**
   * The department that must act next; where both parties must submit the dispute, the one that has
   * not. Null where none must.
   */
  String waitingFor(CompetentBodies bodies) {
    boolean submitted =
        stage() == DisputeStage.UNRESOLVED
            && statements().last(DisputeStatementKind.SUBMISSION, bodies.requester()).isPresent();
    return submitted ? bodies.provider() : stage().waitingFor(bodies);
  }

  /** Whether a department may see the dispute. */
  boolean isVisibleTo(DisputeBody department) {
    return subject.isVisibleTo(department, state);
  }

  /**
   * Attaches data of the repository.
   *
   * @param lastStatements the last statements of each kind and department, without their texts;
   *     they suffice for lists, as long as no statement is added. Null to use all statements
   * @param successions the successions by which statements of merged departments count for their
   *     successors
   */
  void attachSummary(List<DisputeStatement> lastStatements, Supplier<Succession> successions) {
    summary = lastStatements;
    succession = successions;
  }

  /** The statements that were read; no statement is ever changed or removed. */
  DisputeStatements statements() {
    return new DisputeStatements(
        isSummary()
            ? summary
            : storedStatements.stream().map(DisputeStatements.Stored::statement).toList(),
        succession);
  }

  /** Whether only the last statements of each kind and department were read. */
  boolean isSummary() {
    return summary != null;
  }

  UUID id() {
    return id;
  }

  DisputeScope subject() {
    return subject;
  }

  Instant openedAt() {
    return openedAt;
  }

  DisputeState state() {
    return state;
  }

  DisputeStage stage() {
    return state.stage();
  }
}
