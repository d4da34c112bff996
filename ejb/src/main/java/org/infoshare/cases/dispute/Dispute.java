package org.infoshare.cases.dispute;

import static org.infoshare.cases.dispute.DisputeReason.MINUTES_MISSING;
import static org.infoshare.cases.dispute.DisputeReason.PROPOSAL_OUTDATED;
import static org.infoshare.cases.dispute.DisputeReason.RECUSED;

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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.TransitionTable;
import org.infoshare.organisation.department.Succession;

/**
 * A dispute over a request or a need that was refused, left unanswered or consented to in part
 * (争议), and the only place where its stage changes.
 *
 * <p>The requester's head opens it. It climbs step by step, as the rule-set of the case says, to
 * the government, whose ruling to share is the access right. Until somebody decides, the parties
 * may agree on items, the provider may give in and the requester may withdraw it. What anybody
 * states stays on record; of repeated statements the last one counts.
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
  private List<StoredDisputeStatement> storedStatements = new ArrayList<>();

  /** The last statements without their words, read in the place of all; null for all of them. */
  @Transient private List<DisputeStatement> summary;

  @Transient private Supplier<Succession> succession = () -> Succession.NONE;

  protected Dispute() {
    // for JPA
  }

  /** A dispute that the head of the requester opens, with reasons. */
  static Dispute open(DisputeContext turn, DisputeScope subject, String reasons) {
    DisputeValidator.checkReasons(reasons);
    var dispute = new Dispute();
    dispute.id = UUID.randomUUID();
    dispute.subject = subject;
    dispute.openedAt = turn.at();
    dispute.state = new DisputeState(turn.bodies().isEscalated(), turn.at());
    dispute.addStatement(turn, StatementKind.OPENING, List.of(), reasons);
    return dispute;
  }

  /** The authority has the parties consult. */
  void consult(DisputeContext turn, String text) {
    var to = nextStage(turn, DisputeCommand.CONSULT);
    DisputeValidator.checkText(text);
    addStatement(turn, StatementKind.INVITATION, List.of(), text);
    move(to, turn.at());
  }

  void minute(DisputeContext turn, String text) {
    var to = nextStage(turn, DisputeCommand.MINUTE);
    DisputeValidator.checkText(text);
    addStatement(turn, StatementKind.MINUTES, List.of(), text);
    move(to, turn.at());
  }

  /** A party states which items it agrees to; where both agree to the same, it is settled. */
  void offerSettlement(DisputeContext turn, List<String> items, String text) {
    var to = nextStage(turn, DisputeCommand.AGREE);
    DisputeValidator.checkAgreement(items, subject.items(), text);
    addStatement(turn, StatementKind.AGREEMENT, subject.inOrder(items), text);
    move(to, turn.at());
    var ofRequester = statements().last(StatementKind.AGREEMENT, subject.requester());
    var ofProvider = statements().last(StatementKind.AGREEMENT, subject.provider());
    boolean same =
        ofRequester.isPresent()
            && ofRequester
                .map(DisputeStatement::items)
                .equals(ofProvider.map(DisputeStatement::items));
    if (same) {
      share(nextStageByPlatform(DisputeCommand.SETTLE), items, turn.at());
    }
  }

  /** The provider gives in: everything in dispute is shared. */
  void concede(DisputeContext turn, String text) {
    var to = nextStage(turn, DisputeCommand.CONCEDE);
    DisputeValidator.checkText(text);
    addStatement(turn, StatementKind.CONCESSION, subject.items(), text);
    share(to, subject.items(), turn.at());
  }

  /** The provider consented to everything in dispute where it was asked: nothing is left of it. */
  void settle(UUID right, Instant at) {
    table()
        .automaticMove(state.stage(), DisputeCommand.SETTLE)
        .ifPresent(
            to -> {
              share(to, subject.items(), at);
              grant(right);
            });
  }

  /** The authority states that consulting led to nothing: it waits for the next batch. */
  void queue(DisputeContext turn, String text) {
    var to = nextStage(turn, DisputeCommand.QUEUE);
    DisputeValidator.checkText(text);
    addStatement(turn, StatementKind.NO_AGREEMENT, List.of(), text);
    move(to, turn.at());
  }

  /** Comes before the four authorities in a batch. */
  void review(DisputeContext turn, UUID batch, int place) {
    review(nextStage(turn, DisputeCommand.REVIEW), turn.bodies(), batch, place, turn.at());
  }

  /** The same, by the platform itself. */
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

  /** One of the four says what it thinks; it may say otherwise until the review is over. */
  void opine(DisputeContext turn, NewOpinion opinion) {
    var to = nextStage(turn, DisputeCommand.OPINE);
    DisputeValidator.checkOpinion(opinion, subject.items());
    var body = turn.bodies().reviewing(turn.caller().department()).orElseThrow();
    add(
        DisputeStatement.of(
                StatementKind.OPINION,
                turn,
                subject.inOrder(opinion.items()),
                opinion.reasons().strip())
            .withOpinion(body, opinion.stance()));
    move(to, turn.at());
  }

  /**
   * The result of the joint review now.
   *
   * @param quorum how many must have said share or not share
   * @param over whether its time has passed
   * @return empty where it goes on, or is not before the four
   */
  Optional<JointReview.Result> result(CompetentBodies bodies, int quorum, boolean over) {
    if (state.stage() != DisputeStage.JOINT_REVIEW) {
      return Optional.empty();
    }
    return new JointReview(bodies.reviewers().keySet(), statements().opinions(), quorum)
        .result(over);
  }

  /** Ends the joint review with its result. */
  void conclude(JointReview.Result result, Instant at) {
    if (result.command() == DisputeCommand.FAIL) {
      fail(at);
    } else {
      share(nextStageByPlatform(result.command()), result.items(), at);
    }
  }

  /** The joint review is over and did not solve it. */
  void fail(Instant at) {
    move(nextStageByPlatform(DisputeCommand.FAIL), at);
  }

  /** A party submits it to the government, in writing; the other party, too, if it takes both. */
  void submit(DisputeContext turn, String text, BooleanSupplier both) {
    var to = nextStage(turn, DisputeCommand.SUBMIT);
    DisputeValidator.checkText(text);
    addStatement(turn, StatementKind.SUBMISSION, List.of(), text);
    move(to, turn.at());
    if (!both.getAsBoolean() || statements().areFromBoth(StatementKind.SUBMISSION, subject, 0)) {
      move(nextStageByPlatform(DisputeCommand.REFER), turn.at());
    }
  }

  /** The time of the submission is over: that of one party suffices. */
  void expireSubmission(Instant at) {
    if (statements().last(StatementKind.SUBMISSION).isPresent()) {
      move(nextStageByPlatform(DisputeCommand.REFER), at);
    }
  }

  /**
   * A party goes to the sharing authority; where all of them are parties it goes on to the
   * government.
   */
  void refer(DisputeContext turn, String text) {
    var to = nextStage(turn, DisputeCommand.REFER);
    DisputeValidator.checkText(text);
    addStatement(turn, StatementKind.REFERRAL, List.of(), text);
    move(to, turn.at());
    if (turn.bodies().authority() == null) {
      skipAuthority(turn);
    }
  }

  /** Goes on to the government, as no authority is left that is no party. */
  void skipAuthority(DisputeContext turn) {
    move(nextStageByPlatform(DisputeCommand.REPORT), turn.at());
  }

  /** The authority proposes what is to be shared; nothing where no items are named. */
  void propose(DisputeContext turn, List<String> items, String text) {
    var to = nextStage(turn, DisputeCommand.PROPOSE);
    DisputeValidator.checkProposal(items, subject.items(), text);
    addStatement(turn, StatementKind.PROPOSAL, subject.inOrder(items), text);
    move(to, turn.at());
  }

  /**
   * A party assents to the result that is proposed now; with both it is the result.
   *
   * @param number the number of the statement that proposes it
   */
  void approveResult(DisputeContext turn, Integer number) {
    var to = nextStage(turn, DisputeCommand.ASSENT);
    DisputeValidator.checkNumber(number);
    var proposal =
        statements()
            .last(StatementKind.PROPOSAL)
            .filter(one -> one.number() == number)
            .orElseThrow(() -> new Refusal(PROPOSAL_OUTDATED, number));
    addStatement(turn, StatementKind.ASSENT, proposal.items(), null);
    move(to, turn.at());
    if (statements().areFromBoth(StatementKind.ASSENT, subject, number)) {
      boolean nothing = proposal.items().isEmpty();
      share(
          nextStageByPlatform(nothing ? DisputeCommand.NOT_SHARE : DisputeCommand.SHARE),
          proposal.items(),
          turn.at());
    }
  }

  /** The authority reports it to its government. */
  void report(DisputeContext turn, String text) {
    var to = nextStage(turn, DisputeCommand.REPORT);
    DisputeValidator.checkText(text);
    addStatement(turn, StatementKind.REPORT, List.of(), text);
    move(to, turn.at());
  }

  /** The government rules. */
  void rule(DisputeContext turn, NewRuling ruling) {
    boolean shares = Boolean.TRUE.equals(ruling.share());
    var to = nextStage(turn, shares ? DisputeCommand.RULE_SHARE : DisputeCommand.RULE_NOT_SHARE);
    DisputeValidator.checkRuling(ruling, subject.items(), openedAt(), turn.at());
    var items = subject.inOrder(ruling.items());
    add(
        DisputeStatement.of(StatementKind.RULING, turn, items, ruling.reasons().strip())
            .withDocument(ruling.document().strip(), ruling.decidedOn()));
    share(to, items, turn.at());
  }

  void withdraw(DisputeContext turn, String reasons) {
    var to = nextStage(turn, DisputeCommand.WITHDRAW);
    DisputeValidator.checkReasons(reasons);
    addStatement(turn, StatementKind.WITHDRAWAL, List.of(), reasons);
    move(to, turn.at());
  }

  /** The limit of a stage has passed; answers whether something follows from it. */
  boolean expire(Instant at) {
    var to = table().automaticMove(state.stage(), DisputeCommand.PASS);
    to.ifPresent(next -> move(next, at));
    return to.isPresent();
  }

  /** What was ordered was not provided in time. */
  boolean expireProvision(LocalDate due, Instant at) {
    boolean follows = state.stage() == DisputeStage.ORDERED && expire(at);
    if (follows) {
      state.setOverdueSince(due);
    }
    return follows;
  }

  /**
   * What was ordered is provided.
   *
   * @return whether that was waited for
   */
  boolean provide(Instant at) {
    var to = table().automaticMove(state.stage(), DisputeCommand.PROVIDE);
    to.ifPresent(
        next -> {
          move(next, at);
          state.setProvided(at);
        });
    return to.isPresent();
  }

  /** What is in dispute came to its end; a dispute that is over stays as it is. */
  void lapse(Instant at) {
    table().automaticMove(state.stage(), DisputeCommand.LAPSE).ifPresent(to -> move(to, at));
  }

  /** The same where its parties have become one department. */
  void lapse(String why, Instant at) {
    add(DisputeStatement.lapse(why, at));
    lapse(at);
  }

  /**
   * Whether it was decided since it stood in that stage to share, and what follows from that is
   * still to follow.
   */
  boolean awaitsGrantSince(DisputeStage then) {
    return !DisputeStage.AWAITING_PROVISION.contains(then)
        && !state.sharedItems().isEmpty()
        && state.grant() == null;
  }

  /** The access right that follows from the decision. */
  void grant(UUID right) {
    state.grant(right);
  }

  private void share(DisputeStage to, List<String> items, Instant at) {
    move(to, at);
    state.share(subject.inOrder(items));
  }

  private void move(DisputeStage to, Instant at) {
    state.move(to, at);
  }

  /** Whoever knew of it as the one above still does, whatever becomes of the bodies of its seat. */
  void escalate() {
    state.escalate();
  }

  private void addStatement(
      DisputeContext turn, StatementKind kind, List<String> items, String text) {
    add(DisputeStatement.of(kind, turn, items, text == null ? null : text.strip()));
  }

  /** What is added has a number after all others, so that these are read now. */
  private void add(DisputeStatement statement) {
    summary = null;
    storedStatements.add(new StoredDisputeStatement(statements().next(statement)));
  }

  /**
   * The stage that the command leads to.
   *
   * @throws Refusal {@code recused}, {@code not-permitted}, {@code wrong-stage} or {@code
   *     minutes-missing}
   */
  private DisputeStage nextStage(DisputeContext turn, DisputeCommand command) {
    if (command.isOfBodies() && turn.bodies().isRecused(turn.caller())) {
      throw new Refusal(RECUSED, command);
    }
    var parties = turn.bodies().parties(turn.caller());
    var to = table().move(parties, turn.caller(), state.stage(), command);
    if (command == DisputeCommand.QUEUE && !isMinuted()) {
      throw new Refusal(MINUTES_MISSING);
    }
    return to;
  }

  private DisputeStage nextStageByPlatform(DisputeCommand command) {
    return table().moveAutomatically(state.stage(), command);
  }

  /** What the caller may do now. */
  Set<DisputeCommand> offeredTo(Caller caller, CompetentBodies bodies) {
    var offered = table().offered(bodies.parties(caller), caller, state.stage());
    if (!isMinuted()) {
      offered.remove(DisputeCommand.QUEUE);
    }
    if (statements().last(StatementKind.PROPOSAL).isEmpty()) {
      offered.remove(DisputeCommand.ASSENT);
    }
    return offered;
  }

  private boolean isMinuted() {
    return statements().last(StatementKind.MINUTES).isPresent();
  }

  private TransitionTable<DisputeStage, DisputeCommand> table() {
    return DisputeTransitions.of(subject.ruleSet());
  }

  /**
   * Takes what its repository knows beside it.
   *
   * @param last the last statements of each kind and department, without their words, by which it
   *     goes as long as nothing is added: a list of disputes reads no more; null for all of them
   * @param mergers what a department stated that was merged counts for its successor
   */
  void attachSummary(List<DisputeStatement> last, Supplier<Succession> mergers) {
    summary = last;
    succession = mergers;
  }

  /** What was stated, as far as it was read; nothing of it is changed or removed. */
  DisputeStatements statements() {
    return new DisputeStatements(
        isSummary()
            ? summary
            : storedStatements.stream().map(StoredDisputeStatement::statement).toList(),
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
