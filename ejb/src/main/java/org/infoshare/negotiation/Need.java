package org.infoshare.negotiation;

import static org.infoshare.negotiation.NegotiationReason.ALREADY_DECLINED;
import static org.infoshare.negotiation.NegotiationReason.CARRIED_OUT_ALREADY;
import static org.infoshare.negotiation.NegotiationReason.NAMING_BODY_MISSING;
import static org.infoshare.negotiation.NegotiationReason.OWN_NEED;
import static org.infoshare.negotiation.NegotiationReason.PROPOSAL_MISSING;
import static org.infoshare.negotiation.NegotiationReason.TERMS_OUTDATED;
import static org.infoshare.platform.PlatformReason.PARTY_CANNOT_DECIDE;
import static org.infoshare.platform.PlatformReason.SAME_PERSON;
import static org.infoshare.platform.PlatformReason.WRONG_STAGE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.infoshare.catalogue.NewEntry;
import org.infoshare.platform.Caller;
import org.infoshare.platform.Refusal;
import org.infoshare.platform.TransitionTable;
import org.infoshare.request.AgreedRequest;

/**
 * A need that no entry of the catalogue answers, and the only place its stage changes.
 *
 * <p>Staff of the requester prepares it; another person, the head, files it. Which department is
 * responsible says the table of sources, or else the requester's authority; a department that is
 * not says so, once, and another is named. The two then propose terms to each other; each proposal
 * stays as it was, and the head of the side that did not make the latest one may accept it. The
 * department may refuse, or point to an entry that has it. What is agreed, or decided in a dispute,
 * becomes an entry, then an access right.
 */
final class Need extends NeedFacts {

  private Need(
      UUID id,
      String requester,
      Instant draftedAt,
      NewNeed asked,
      NeedState state,
      List<NeedStatement> statements) {
    super(id, requester, draftedAt, asked, state, statements);
  }

  /** A new draft of the caller's department, of something that was checked. */
  static Need draft(Turn turn, NewNeed asked) {
    return new Need(
        UUID.randomUUID(),
        turn.caller().department(),
        turn.at(),
        asked,
        NeedState.draft(turn.account(), turn.at()),
        List.of());
  }

  /** A need as it was kept. */
  static Need kept(
      UUID id,
      String requester,
      Instant draftedAt,
      NewNeed asked,
      NeedState state,
      List<NeedStatement> statements) {
    return new Need(id, requester, draftedAt, asked, state, statements);
  }

  /** Replaces what is needed by something that was checked. */
  void amend(Turn turn, Sides sides, NewNeed now) {
    move(to(turn, sides, NeedCommand.AMEND), turn);
    asked = now;
    state = state.preparedBy(turn.account());
  }

  /** Hands it to the head of the department. */
  void submit(Turn turn, Sides sides) {
    move(to(turn, sides, NeedCommand.SUBMIT), turn);
    state = state.preparedBy(turn.account()).returned(null);
  }

  /** Gives it back to staff, with reasons. */
  void sendBack(Turn turn, Sides sides, String reasons) {
    var to = to(turn, sides, NeedCommand.RETURN);
    NeedForm.checkReasons(reasons);
    move(to, turn);
    state = state.returned(reasons.strip());
  }

  /**
   * Files it, by the rules in force now.
   *
   * @throws Refusal {@code naming-body-missing} where nobody could name the department
   */
  void file(Turn turn, Sides sides) {
    var to = to(turn, sides, NeedCommand.FILE);
    if (sides.namer() == null) {
      throw new Refusal(NAMING_BODY_MISSING);
    }
    state = state.filed(turn.inForce(), turn.at());
    move(to, turn);
  }

  /** The table of responsible sources names that department. */
  void route(Turn platform, String department) {
    var to = table().moveByPlatform(state.stage(), NeedCommand.ROUTE);
    say(next(NeedStatementKind.ROUTING, platform, null).naming(department));
    state = state.named(department);
    move(to, platform);
  }

  /**
   * Names the department that is responsible, with reasons.
   *
   * @throws Refusal {@code own-need} for the requester itself
   */
  void name(Turn turn, Sides sides, String department, String reasons) {
    var to = to(turn, sides, NeedCommand.NAME);
    NeedForm.checkReasons(reasons);
    if (department.equals(requester)) {
      throw new Refusal(OWN_NEED);
    }
    say(next(NeedStatementKind.NAMING, turn, reasons).naming(department));
    state = state.named(department);
    move(to, turn);
  }

  private boolean hasDeclined(String department) {
    return statements.stream()
        .anyMatch(
            one -> one.kind() == NeedStatementKind.DECLINE && standing(one).equals(department));
  }

  /**
   * The named department is not responsible: another one is to be named.
   *
   * @throws Refusal {@code already-declined} if it was named all the same
   */
  void decline(Turn turn, Sides sides, String reasons) {
    var to = to(turn, sides, NeedCommand.DECLINE_COMPETENCE);
    NeedForm.checkReasons(reasons);
    if (hasDeclined(state.responsible())) {
      throw new Refusal(ALREADY_DECLINED, state.responsible());
    }
    say(next(NeedStatementKind.DECLINE, turn, reasons));
    state = state.named(null);
    move(to, turn);
  }

  /** Proposes terms that were checked. */
  void propose(Turn turn, Sides sides, NewProposal proposal) {
    var to = to(turn, sides, NeedCommand.PROPOSE);
    say(next(NeedStatementKind.PROPOSAL, turn, proposal.text()).proposing(proposal.terms()));
    move(to, turn);
  }

  /**
   * Accepts the latest proposal of the other side.
   *
   * @param number the number of that proposal, so that nobody accepts what he has not seen
   * @param late whether the limit of the answer has passed
   * @param draft begins the entry, in this transaction, and tells its code
   * @throws Refusal {@code proposal-missing}, {@code terms-outdated}, or what the catalogue says of
   *     the entry
   */
  void accept(
      Turn turn, Sides sides, Integer number, boolean late, Function<NeedStatement, String> draft) {
    var to = to(turn, sides, NeedCommand.ACCEPT);
    NeedForm.checkNumber(number);
    var latest = latestProposal().orElseThrow();
    if (latest.number() != number) {
      throw new Refusal(TERMS_OUTDATED, number);
    }
    String entry = draft.apply(latest);
    say(next(NeedStatementKind.ACCEPTANCE, turn, null).accepting(number, entry, late));
    state = state.withEntry(entry);
    move(to, turn);
  }

  /** Declines, on a ground and with reasons. */
  void refuse(Turn turn, Sides sides, NeedGround ground, String reasons, boolean late) {
    var to = to(turn, sides, NeedCommand.REFUSE);
    NeedForm.checkRefusal(ground, reasons);
    say(
        next(NeedStatementKind.REFUSAL, turn, reasons)
            .refusing(ground, ground.article(state.ruleSet()), null, late));
    move(to, turn);
  }

  /**
   * Answers that the catalogue has it already.
   *
   * @param entry the code of a published entry
   */
  void point(Turn turn, Sides sides, String entry, String text, boolean late) {
    var to = to(turn, sides, NeedCommand.POINT);
    var ground = NeedGround.ALREADY_IN_CATALOGUE;
    say(
        next(NeedStatementKind.POINTER, turn, text)
            .refusing(ground, ground.article(state.ruleSet()), entry, late));
    state = state.withEntry(entry);
    move(to, turn);
  }

  /** In that dispute from now on; null for in none any more. */
  void disputed(UUID dispute) {
    state = state.disputed(dispute);
  }

  /** A dispute decided to share these. */
  void order(Turn by, List<String> items, boolean byRuling) {
    var to = table().moveByPlatform(state.stage(), NeedCommand.ORDER);
    say(next(NeedStatementKind.ORDER, by, null).ordering(items));
    state = state.ordered(new NeedOrder(items, byRuling));
    move(to, by);
  }

  /**
   * Carries out what was decided, by an entry that was checked.
   *
   * @param draft begins the entry, in this transaction, and tells its code
   */
  void carryOut(Turn turn, Sides sides, NewEntry entry, Function<NewEntry, String> draft) {
    var to = to(turn, sides, NeedCommand.CARRY_OUT);
    var terms = new NeedTerms(entry, asked.mode(), asked.useFrom(), asked.useUntil());
    String code = draft.apply(entry);
    say(next(NeedStatementKind.EXECUTION, turn, null).executing(terms, code));
    state = state.withEntry(code);
    move(to, turn);
  }

  /** Takes it back. */
  void withdraw(Turn turn, Sides sides, String reasons) {
    var to = to(turn, sides, NeedCommand.WITHDRAW);
    NeedForm.checkReasons(reasons);
    if (state.ruleSet() != null) {
      say(next(NeedStatementKind.WITHDRAWAL, turn, reasons));
    }
    move(to, turn);
  }

  /**
   * A limit has passed: who had to name, to answer or to publish is overdue.
   *
   * @param due the last day
   */
  void pass(Turn platform, LocalDate due) {
    move(table().moveByPlatform(state.stage(), NeedCommand.PASS), platform);
    state = state.overdue(due);
  }

  /** Another body has the whole time of the stage: no limit has passed with it yet. */
  void beginAgain() {
    state = state.overdue(null);
  }

  /** The entry was published, and with it the agreement or the order is an access right. */
  void share(Turn platform, AgreedRequest made) {
    move(table().moveByPlatform(state.stage(), NeedCommand.SHARE), platform);
    state = state.published(platform.at()).shared(made.id(), made.grant());
  }

  /** The requester has the information. */
  void provide(Turn platform) {
    move(table().moveByPlatform(state.stage(), NeedCommand.PROVIDE), platform);
    state = state.provided(platform.at());
  }

  /**
   * The request that it became has ended before the requester had the information, or its two sides
   * have become one department.
   *
   * @param why stands in the case
   */
  void end(Turn platform, String why) {
    var to = table().moveByPlatform(state.stage(), NeedCommand.WITHDRAW);
    say(next(NeedStatementKind.WITHDRAWAL, platform, why));
    move(to, platform);
  }

  /** What the caller may do now. */
  Set<NeedCommand> offeredTo(Turn turn, Sides sides) {
    var offered = table(turn).offered(sides.parties(turn.caller()), turn.caller(), state.stage());
    offered.removeIf(command -> obstacle(turn, command).isPresent());
    return offered;
  }

  /**
   * Refuses what the caller may not do now, before anything of it is looked at.
   *
   * @throws Refusal {@code not-permitted}, {@code wrong-stage}, or what else stands in the way
   */
  void require(Turn turn, Sides sides, NeedCommand command) {
    to(turn, sides, command);
  }

  private NeedStage to(Turn turn, Sides sides, NeedCommand command) {
    if (command == NeedCommand.NAME && sides.isRecused(turn.caller())) {
      throw new Refusal(PARTY_CANNOT_DECIDE);
    }
    var to = table(turn).move(sides.parties(turn.caller()), turn.caller(), state.stage(), command);
    obstacle(turn, command)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
    return to;
  }

  /** What stands in the way of a command that the table allows. */
  private Optional<Refusal> obstacle(Turn turn, NeedCommand command) {
    return switch (command) {
      case RETURN, FILE ->
          state.preparedBy().contains(turn.account())
              ? Optional.of(new Refusal(SAME_PERSON))
              : Optional.empty();
      case ACCEPT ->
          isOfOther(turn.caller()) ? Optional.empty() : Optional.of(new Refusal(PROPOSAL_MISSING));
      case WITHDRAW ->
          state.request() == null
              ? Optional.empty()
              : Optional.of(new Refusal(WRONG_STAGE, state.stage(), command));
      case DISPUTE ->
          state.dispute() == null
              ? Optional.empty()
              : Optional.of(new Refusal(WRONG_STAGE, state.stage(), command));
      case CARRY_OUT ->
          state.entry() == null
              ? Optional.empty()
              : Optional.of(new Refusal(CARRIED_OUT_ALREADY, state.entry()));
      default -> Optional.empty();
    };
  }

  private boolean isOfOther(Caller caller) {
    return latestProposal().filter(one -> !caller.belongsTo(standing(one))).isPresent();
  }

  private void move(NeedStage to, Turn turn) {
    state = state.in(to, turn.at());
  }

  private NeedStatement next(NeedStatementKind kind, Turn turn, String text) {
    return NeedStatement.of(statements.size() + 1, kind, turn, text);
  }

  private void say(NeedStatement statement) {
    statements.add(statement);
  }

  private TransitionTable<NeedStage, NeedCommand> table() {
    return NeedTransitions.of(state.ruleSet());
  }

  /** A draft is held against the table of the rules in force. */
  private TransitionTable<NeedStage, NeedCommand> table(Turn turn) {
    return state.ruleSet() == null ? NeedTransitions.of(turn.inForce()) : table();
  }
}
