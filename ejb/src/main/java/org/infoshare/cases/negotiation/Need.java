package org.infoshare.cases.negotiation;

import static org.infoshare.cases.negotiation.NegotiationReason.ALREADY_DECLINED;
import static org.infoshare.cases.negotiation.NegotiationReason.NAMING_BODY_MISSING;
import static org.infoshare.cases.negotiation.NegotiationReason.OWN_NEED;
import static org.infoshare.cases.negotiation.NegotiationReason.TERMS_OUTDATED;
import static org.infoshare.foundation.platform.PlatformReason.CHANGED_MEANWHILE;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.infoshare.catalogue.entry.NewEntry;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.JsonConverter;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.sharing.grant.AccessMode;
import org.infoshare.sharing.request.AgreedNeed;
import org.infoshare.sharing.request.AgreedRequest;
import org.infoshare.sharing.request.SharingBasis;
import org.infoshare.time.deadline.DueView;

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
@Entity
@Table(name = "need")
class Need {

  @Id private UUID id;

  private String requester;

  @Column(name = "drafted_at", updatable = false)
  private Instant draftedAt;

  @Convert(converter = AskedJson.class)
  @Column(name = "content")
  private NewNeed asked;

  @Embedded private NeedState state;

  @ElementCollection
  @CollectionTable(name = "need_statement", joinColumns = @JoinColumn(name = "need"))
  @OrderBy("number")
  private List<StoredStatement> statements = new ArrayList<>();

  @Version private int version;

  protected Need() {
    // for JPA
  }

  private Need(Turn turn, NewNeed asked) {
    this.id = UUID.randomUUID();
    this.requester = turn.caller().department();
    this.draftedAt = turn.at();
    this.asked = asked;
    this.state = new NeedState(turn.account(), turn.at());
  }

  /** A new draft of the caller's department, of something that was checked. */
  static Need draft(Turn turn, NewNeed asked) {
    return new Need(turn, asked);
  }

  /** Replaces what is needed by something that was checked. */
  void amend(Turn turn, Sides sides, NewNeed now) {
    move(NeedTransitions.to(state, turn, sides, NeedCommand.AMEND), turn);
    asked = now;
    state.prepared(turn.account());
  }

  /** Hands it to the head of the department. */
  void submit(Turn turn, Sides sides) {
    move(NeedTransitions.to(state, turn, sides, NeedCommand.SUBMIT), turn);
    state.prepared(turn.account());
    state.returned(null);
  }

  /** Gives it back to staff, with reasons. */
  void sendBack(Turn turn, Sides sides, String reasons) {
    var to = NeedTransitions.to(state, turn, sides, NeedCommand.RETURN);
    NeedForm.checkReasons(reasons);
    move(to, turn);
    state.returned(reasons.strip());
  }

  /**
   * Files it, by the rules in force now.
   *
   * @throws Refusal {@code naming-body-missing} where nobody could name the department
   */
  void file(Turn turn, Sides sides) {
    var to = NeedTransitions.to(state, turn, sides, NeedCommand.FILE);
    if (sides.namer() == null) {
      throw new Refusal(NAMING_BODY_MISSING);
    }
    state.filed(turn.inForce(), turn.at());
    move(to, turn);
  }

  /** The table of responsible sources names that department. */
  void route(Turn platform, String department) {
    var to = NeedTransitions.byItself(state, NeedCommand.ROUTE);
    say(next(NeedStatementKind.ROUTING, platform, null).naming(department));
    state.named(department);
    move(to, platform);
  }

  /**
   * Names the department that is responsible, with reasons.
   *
   * @throws Refusal {@code own-need} for the requester itself
   */
  void name(Turn turn, Sides sides, String department, String reasons) {
    var to = NeedTransitions.to(state, turn, sides, NeedCommand.NAME);
    NeedForm.checkReasons(reasons);
    if (department.equals(requester)) {
      throw new Refusal(OWN_NEED);
    }
    say(next(NeedStatementKind.NAMING, turn, reasons).naming(department));
    state.named(department);
    move(to, turn);
  }

  private boolean hasDeclined(Caller caller) {
    return statements.stream()
        .anyMatch(
            one -> one.kind() == NeedStatementKind.DECLINE && caller.belongsTo(one.department()));
  }

  /**
   * The named department is not responsible: another one is to be named.
   *
   * @throws Refusal {@code already-declined} if it was named all the same
   */
  void decline(Turn turn, Sides sides, String reasons) {
    var to = NeedTransitions.to(state, turn, sides, NeedCommand.DECLINE_COMPETENCE);
    NeedForm.checkReasons(reasons);
    if (hasDeclined(turn.caller())) {
      throw new Refusal(ALREADY_DECLINED, state.responsible());
    }
    say(next(NeedStatementKind.DECLINE, turn, reasons));
    state.named(null);
    move(to, turn);
  }

  /** Proposes terms that were checked. */
  void propose(Turn turn, Sides sides, NewProposal proposal) {
    var to = NeedTransitions.to(state, turn, sides, NeedCommand.PROPOSE);
    say(next(NeedStatementKind.PROPOSAL, turn, proposal.text()).proposing(proposal.terms()));
    state.proposed(turn.caller().belongsTo(requester) ? Party.REQUESTER : Party.PROVIDER);
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
      Turn turn,
      Sides sides,
      Integer number,
      boolean late,
      Function<StoredStatement, String> draft) {
    var to = NeedTransitions.to(state, turn, sides, NeedCommand.ACCEPT);
    NeedForm.checkNumber(number);
    var latest = last(NeedStatementKind.PROPOSAL);
    if (latest.number() != number) {
      throw new Refusal(TERMS_OUTDATED, number);
    }
    String entry = draft.apply(latest);
    say(next(NeedStatementKind.ACCEPTANCE, turn, null).accepting(number, entry, late));
    state.answered(entry);
    move(to, turn);
  }

  /** Declines, on a ground and with reasons. */
  void refuse(Turn turn, Sides sides, NeedGround ground, String reasons, boolean late) {
    var to = NeedTransitions.to(state, turn, sides, NeedCommand.REFUSE);
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
    var to = NeedTransitions.to(state, turn, sides, NeedCommand.POINT);
    var ground = NeedGround.ALREADY_IN_CATALOGUE;
    say(
        next(NeedStatementKind.POINTER, turn, text)
            .refusing(ground, ground.article(state.ruleSet()), entry, late));
    state.answered(entry);
    move(to, turn);
  }

  /** In that dispute from now on; null for in none any more. */
  void disputed(UUID dispute) {
    state.disputed(dispute);
  }

  /** A dispute decided to share these. */
  void order(Turn by, List<String> items, boolean byRuling) {
    var to = NeedTransitions.byItself(state, NeedCommand.ORDER);
    say(next(NeedStatementKind.ORDER, by, null).ordering(items));
    state.ordered(new NeedOrder(items, byRuling));
    move(to, by);
  }

  /**
   * Carries out what was decided, by an entry that was checked.
   *
   * @param draft begins the entry, in this transaction, and tells its code
   */
  void carryOut(Turn turn, Sides sides, NewEntry entry, Function<NewEntry, String> draft) {
    var to = NeedTransitions.to(state, turn, sides, NeedCommand.CARRY_OUT);
    var terms = new NeedTerms(entry, asked.mode(), asked.useFrom(), asked.useUntil());
    String code = draft.apply(entry);
    say(next(NeedStatementKind.EXECUTION, turn, null).executing(terms, code));
    state.answered(code);
    move(to, turn);
  }

  /** Takes it back. */
  void withdraw(Turn turn, Sides sides, String reasons) {
    var to = NeedTransitions.to(state, turn, sides, NeedCommand.WITHDRAW);
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
    move(NeedTransitions.byItself(state, NeedCommand.PASS), platform);
    state.overdue(due);
  }

  /** Another body has the whole time of the stage: no limit has passed with it yet. */
  void beginAgain() {
    state.overdue(null);
  }

  /** The entry was published, and with it the agreement or the order is an access right. */
  void share(Turn platform, AgreedRequest made) {
    move(NeedTransitions.byItself(state, NeedCommand.SHARE), platform);
    state.shared(made, platform.at());
  }

  /** The requester has the information. */
  void provide(Turn platform) {
    move(NeedTransitions.byItself(state, NeedCommand.PROVIDE), platform);
    state.provided(platform.at());
  }

  /**
   * The request that it became has ended before the requester had the information, or its two sides
   * have become one department.
   *
   * @param why stands in the case
   */
  void end(Turn platform, String why) {
    var to = NeedTransitions.byItself(state, NeedCommand.WITHDRAW);
    say(next(NeedStatementKind.WITHDRAWAL, platform, why));
    move(to, platform);
  }

  /**
   * Refuses what the caller may not do now, before anything of it is looked at.
   *
   * @throws Refusal {@code not-permitted}, {@code wrong-stage}, or what else stands in the way
   */
  void require(Turn turn, Sides sides, NeedCommand command) {
    NeedTransitions.to(state, turn, sides, command);
  }

  /**
   * Refuses a change to a state that the caller has not read.
   *
   * @param readVersion the lock version that he read; null where he does not say
   * @throws Refusal {@code changed-meanwhile} if somebody else changed it since
   */
  void requireUnchangedSince(Integer readVersion) {
    if (readVersion != null && readVersion != version) {
      throw new Refusal(CHANGED_MEANWHILE);
    }
  }

  /** What the caller may do now. */
  Set<NeedCommand> offeredTo(Turn turn, Sides sides) {
    return NeedTransitions.offered(state, turn, sides);
  }

  private void move(NeedStage to, Turn turn) {
    state.move(to, turn.at());
  }

  private StoredStatement next(NeedStatementKind kind, Turn turn, String text) {
    return new StoredStatement(statements.size() + 1, kind, turn, text);
  }

  private void say(StoredStatement statement) {
    statements.add(statement);
  }

  private StoredStatement last(NeedStatementKind kind) {
    return statements.stream()
        .filter(one -> one.kind() == kind)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  /** The names of the items that can be disputed, each once: all, where it was not agreed to. */
  List<String> disputable() {
    return state.stage() == NeedStage.REFUSED || state.stage() == NeedStage.UNANSWERED
        ? asked.items().stream().map(NeedItem::name).distinct().toList()
        : List.of();
  }

  /** What was agreed on, or ordered: as it was asked for. */
  AgreedNeed agreed() {
    var order = state.order();
    if (order != null) {
      var basis = order.byRuling() ? SharingBasis.RULING : SharingBasis.DECISION;
      return agreed(basis, order.items(), asked.mode(), asked.useFrom(), asked.useUntil());
    }
    int accepted = last(NeedStatementKind.ACCEPTANCE).proposal();
    var terms = statements.get(accepted - 1).terms();
    return agreed(
        SharingBasis.AGREEMENT, terms.shared(), terms.mode(), terms.useFrom(), terms.useUntil());
  }

  private AgreedNeed agreed(
      SharingBasis basis,
      List<String> items,
      AccessMode mode,
      LocalDate useFrom,
      LocalDate useUntil) {
    return new AgreedNeed(
        id,
        requester,
        state.ruleSet(),
        state.preparedBy(),
        asked.legalBasis(),
        asked.purpose(),
        asked.scenario(),
        basis,
        items,
        mode,
        useFrom,
        useUntil);
  }

  /**
   * Whether the caller may know of it: the requester always; once it was filed, who names the
   * department, the named one, the authorities of both, and the auditor.
   */
  boolean isVisibleTo(CallerContext standing, Sides sides) {
    var caller = standing.caller();
    if (caller.belongsTo(requester)) {
      return true;
    }
    return state.isFiled()
        && (caller.hasRole(Roles.AUDITOR)
            || !sides.parties(caller).contains(Party.STRANGER)
            || standing.overseen().contains(requester)
            || (state.responsible() != null && standing.overseen().contains(state.responsible())));
  }

  /**
   * The need as the caller sees it in a list, without what was stated.
   *
   * @param due the limit of its stage; null where there is none
   */
  NeedView view(Turn turn, Sides sides, DueView due) {
    return view(turn, sides, due, List.of());
  }

  /** The same with everything that was stated, in order. */
  NeedView whole(Turn turn, Sides sides, DueView due) {
    return view(turn, sides, due, statements.stream().map(StoredStatement::view).toList());
  }

  private NeedView view(Turn turn, Sides sides, DueView due, List<NeedStatement> stated) {
    return new NeedView(
        id,
        requester,
        asked,
        state.stage(),
        state.since(),
        draftedAt,
        state.returnReason(),
        state.ruleSet(),
        state.filedAt(),
        state.responsible(),
        state.with(sides),
        due == null ? null : due.due().withoutDays(),
        due == null ? null : due.stage(),
        state.dispute(),
        state.order() == null ? List.of() : state.order().items(),
        state.entry(),
        state.publishedAt(),
        state.request(),
        state.grant(),
        state.overdueSince(),
        state.providedAt(),
        state.stage().isInside() ? lockVersion() : null,
        stated,
        offeredTo(turn, sides));
  }

  UUID id() {
    return id;
  }

  String requester() {
    return requester;
  }

  NewNeed asked() {
    return asked;
  }

  NeedState state() {
    return state;
  }

  NeedStage stage() {
    return state.stage();
  }

  /** The named department; null while it is open. */
  String responsible() {
    return state.responsible();
  }

  /** Everything that was stated, in order. */
  List<StoredStatement> statements() {
    return List.copyOf(statements);
  }

  /** Which state of the draft this is. */
  int lockVersion() {
    return version;
  }

  /** Keeps what is needed as JSON. */
  @Converter
  public static class AskedJson extends JsonConverter<NewNeed>
      implements AttributeConverter<NewNeed, Object> {

    public AskedJson() {
      super(new TypeReference<>() {});
    }
  }
}
