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

  @Convert(converter = ContentJson.class)
  @Column(name = "content")
  private NewNeed content;

  @Embedded private NeedState state;

  @ElementCollection
  @CollectionTable(name = "need_statement", joinColumns = @JoinColumn(name = "need"))
  @OrderBy("number")
  private List<StoredNeedStatement> statements = new ArrayList<>();

  @Version private int version;

  protected Need() {
    // for JPA
  }

  private Need(NeedContext turn, NewNeed asked) {
    this.id = UUID.randomUUID();
    this.requester = turn.caller().department();
    this.draftedAt = turn.at();
    this.content = asked;
    this.state = new NeedState(turn.account(), turn.at());
  }

  /** A new draft of the caller's department, of something that was checked. */
  static Need draft(NeedContext turn, NewNeed asked) {
    return new Need(turn, asked);
  }

  /** Replaces what is needed by something that was checked. */
  void amend(NeedContext turn, NeedParties sides, NewNeed now) {
    move(NeedTransitions.nextStage(state, turn, sides, NeedCommand.AMEND), turn);
    content = now;
    state.addPreparer(turn.account());
  }

  /** Hands it to the head of the department. */
  void submit(NeedContext turn, NeedParties sides) {
    move(NeedTransitions.nextStage(state, turn, sides, NeedCommand.SUBMIT), turn);
    state.addPreparer(turn.account());
    state.setReturnReason(null);
  }

  /** Gives it back to staff, with reasons. */
  void sendBack(NeedContext turn, NeedParties sides, String reasons) {
    var to = NeedTransitions.nextStage(state, turn, sides, NeedCommand.RETURN);
    NeedValidator.checkReasons(reasons);
    move(to, turn);
    state.setReturnReason(reasons.strip());
  }

  /**
   * Files it, by the rules in force now.
   *
   * @throws Refusal {@code naming-body-missing} where nobody could name the department
   */
  void file(NeedContext turn, NeedParties sides) {
    var to = NeedTransitions.nextStage(state, turn, sides, NeedCommand.FILE);
    if (sides.designatingAuthority() == null) {
      throw new Refusal(NAMING_BODY_MISSING);
    }
    state.setFiled(turn.currentRuleSet(), turn.at());
    move(to, turn);
  }

  /** The table of responsible sources names that department. */
  void route(NeedContext platform, String department) {
    var to = NeedTransitions.nextStageByPlatform(state, NeedCommand.ROUTE);
    addStatement(next(NeedStatementKind.ROUTING, platform, null).withProvider(department));
    state.setProvider(department);
    move(to, platform);
  }

  /**
   * Names the department that is responsible, with reasons.
   *
   * @throws Refusal {@code own-need} for the requester itself
   */
  void designate(NeedContext turn, NeedParties sides, String department, String reasons) {
    var to = NeedTransitions.nextStage(state, turn, sides, NeedCommand.NAME);
    NeedValidator.checkReasons(reasons);
    if (department.equals(requester)) {
      throw new Refusal(OWN_NEED);
    }
    addStatement(next(NeedStatementKind.NAMING, turn, reasons).withProvider(department));
    state.setProvider(department);
    move(to, turn);
  }

  private boolean hasRefusedCompetence(Caller caller) {
    return statements.stream()
        .anyMatch(
            one -> one.kind() == NeedStatementKind.DECLINE && caller.belongsTo(one.department()));
  }

  /**
   * The named department is not responsible: another one is to be named.
   *
   * @throws Refusal {@code already-declined} if it was named all the same
   */
  void refuseCompetence(NeedContext turn, NeedParties sides, String reasons) {
    var to = NeedTransitions.nextStage(state, turn, sides, NeedCommand.DECLINE_COMPETENCE);
    NeedValidator.checkReasons(reasons);
    if (hasRefusedCompetence(turn.caller())) {
      throw new Refusal(ALREADY_DECLINED, state.provider());
    }
    addStatement(next(NeedStatementKind.DECLINE, turn, reasons));
    state.setProvider(null);
    move(to, turn);
  }

  /** Proposes terms that were checked. */
  void propose(NeedContext turn, NeedParties sides, NewProposal proposal) {
    var to = NeedTransitions.nextStage(state, turn, sides, NeedCommand.PROPOSE);
    addStatement(
        next(NeedStatementKind.PROPOSAL, turn, proposal.text()).withTerms(proposal.terms()));
    state.setProposer(turn.caller().belongsTo(requester) ? Party.REQUESTER : Party.PROVIDER);
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
  void agree(
      NeedContext turn,
      NeedParties sides,
      Integer number,
      boolean late,
      Function<StoredNeedStatement, String> draft) {
    var to = NeedTransitions.nextStage(state, turn, sides, NeedCommand.ACCEPT);
    NeedValidator.checkNumber(number);
    var latest = lastStatement(NeedStatementKind.PROPOSAL);
    if (latest.number() != number) {
      throw new Refusal(TERMS_OUTDATED, number);
    }
    String entry = draft.apply(latest);
    addStatement(next(NeedStatementKind.ACCEPTANCE, turn, null).withAgreement(number, entry, late));
    state.setEntry(entry);
    move(to, turn);
  }

  /** Declines, on a ground and with reasons. */
  void refuse(
      NeedContext turn, NeedParties sides, NeedGround ground, String reasons, boolean late) {
    var to = NeedTransitions.nextStage(state, turn, sides, NeedCommand.REFUSE);
    NeedValidator.checkRefusal(ground, reasons);
    addStatement(
        next(NeedStatementKind.REFUSAL, turn, reasons)
            .withRefusal(ground, ground.article(state.ruleSet()), null, late));
    move(to, turn);
  }

  /**
   * Answers that the catalogue has it already.
   *
   * @param entry the code of a published entry
   */
  void referToEntry(NeedContext turn, NeedParties sides, String entry, String text, boolean late) {
    var to = NeedTransitions.nextStage(state, turn, sides, NeedCommand.POINT);
    var ground = NeedGround.ALREADY_IN_CATALOGUE;
    addStatement(
        next(NeedStatementKind.POINTER, turn, text)
            .withRefusal(ground, ground.article(state.ruleSet()), entry, late));
    state.setEntry(entry);
    move(to, turn);
  }

  /** In that dispute from now on; null for in none any more. */
  void linkDispute(UUID dispute) {
    state.linkDispute(dispute);
  }

  /** A dispute decided to share these. */
  void order(NeedContext by, List<String> items, boolean byRuling) {
    var to = NeedTransitions.nextStageByPlatform(state, NeedCommand.ORDER);
    addStatement(next(NeedStatementKind.ORDER, by, null).withItems(items));
    state.setOrder(new NeedOrder(items, byRuling));
    move(to, by);
  }

  /**
   * Carries out what was decided, by an entry that was checked.
   *
   * @param draft begins the entry, in this transaction, and tells its code
   */
  void carryOut(
      NeedContext turn, NeedParties sides, NewEntry entry, Function<NewEntry, String> draft) {
    var to = NeedTransitions.nextStage(state, turn, sides, NeedCommand.CARRY_OUT);
    var terms = new NeedTerms(entry, content.mode(), content.useFrom(), content.useUntil());
    String code = draft.apply(entry);
    addStatement(next(NeedStatementKind.EXECUTION, turn, null).withExecution(terms, code));
    state.setEntry(code);
    move(to, turn);
  }

  /** Takes it back. */
  void withdraw(NeedContext turn, NeedParties sides, String reasons) {
    var to = NeedTransitions.nextStage(state, turn, sides, NeedCommand.WITHDRAW);
    NeedValidator.checkReasons(reasons);
    if (state.ruleSet() != null) {
      addStatement(next(NeedStatementKind.WITHDRAWAL, turn, reasons));
    }
    move(to, turn);
  }

  /**
   * A limit has passed: who had to name, to answer or to publish is overdue.
   *
   * @param due the last day
   */
  void expire(NeedContext platform, LocalDate due) {
    move(NeedTransitions.nextStageByPlatform(state, NeedCommand.PASS), platform);
    state.setOverdueSince(due);
  }

  /** Another body has the whole time of the stage: no limit has passed with it yet. */
  void clearOverdue() {
    state.setOverdueSince(null);
  }

  /** The entry was published, and with it the agreement or the order is an access right. */
  void share(NeedContext platform, AgreedRequest made) {
    move(NeedTransitions.nextStageByPlatform(state, NeedCommand.SHARE), platform);
    state.setShared(made, platform.at());
  }

  /** The requester has the information. */
  void provide(NeedContext platform) {
    move(NeedTransitions.nextStageByPlatform(state, NeedCommand.PROVIDE), platform);
    state.setProvided(platform.at());
  }

  /**
   * The request that it became has ended before the requester had the information, or its two sides
   * have become one department.
   *
   * @param why stands in the case
   */
  void withdrawAutomatically(NeedContext platform, String why) {
    var to = NeedTransitions.nextStageByPlatform(state, NeedCommand.WITHDRAW);
    addStatement(next(NeedStatementKind.WITHDRAWAL, platform, why));
    move(to, platform);
  }

  /**
   * Refuses what the caller may not do now, before anything of it is looked at.
   *
   * @throws Refusal {@code not-permitted}, {@code wrong-stage}, or what else stands in the way
   */
  void require(NeedContext turn, NeedParties sides, NeedCommand command) {
    NeedTransitions.nextStage(state, turn, sides, command);
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
  Set<NeedCommand> offeredTo(NeedContext turn, NeedParties sides) {
    return NeedTransitions.offered(state, turn, sides);
  }

  private void move(NeedStage to, NeedContext turn) {
    state.move(to, turn.at());
  }

  private StoredNeedStatement next(NeedStatementKind kind, NeedContext turn, String text) {
    return new StoredNeedStatement(statements.size() + 1, kind, turn, text);
  }

  private void addStatement(StoredNeedStatement statement) {
    statements.add(statement);
  }

  private StoredNeedStatement lastStatement(NeedStatementKind kind) {
    return statements.stream()
        .filter(one -> one.kind() == kind)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  /** The names of the items that can be disputed, each once: all, where it was not agreed to. */
  List<String> disputableItems() {
    return state.stage() == NeedStage.REFUSED || state.stage() == NeedStage.UNANSWERED
        ? content.items().stream().map(NeedItem::name).distinct().toList()
        : List.of();
  }

  /** What was agreed on, or ordered: as it was asked for. */
  AgreedNeed agreedNeed() {
    var order = state.order();
    if (order != null) {
      var basis = order.byRuling() ? SharingBasis.RULING : SharingBasis.DECISION;
      return agreedNeed(
          basis, order.items(), content.mode(), content.useFrom(), content.useUntil());
    }
    int accepted = lastStatement(NeedStatementKind.ACCEPTANCE).proposal();
    var terms = statements.get(accepted - 1).terms();
    return agreedNeed(
        SharingBasis.AGREEMENT, terms.shared(), terms.mode(), terms.useFrom(), terms.useUntil());
  }

  private AgreedNeed agreedNeed(
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
        content.legalBasis(),
        content.purpose(),
        content.scenario(),
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
  boolean isVisibleTo(CallerContext standing, NeedParties sides) {
    var caller = standing.caller();
    if (caller.belongsTo(requester)) {
      return true;
    }
    return state.isFiled()
        && (caller.hasRole(Roles.AUDITOR)
            || !sides.parties(caller).contains(Party.STRANGER)
            || standing.overseen().contains(requester)
            || (state.provider() != null && standing.overseen().contains(state.provider())));
  }

  /**
   * The need as the caller sees it in a list, without what was stated.
   *
   * @param due the limit of its stage; null where there is none
   */
  NeedView view(NeedContext turn, NeedParties sides, DueView due) {
    return view(turn, sides, due, List.of());
  }

  /** The same with everything that was stated, in order. */
  NeedView detailedView(NeedContext turn, NeedParties sides, DueView due) {
    return view(turn, sides, due, statements.stream().map(StoredNeedStatement::view).toList());
  }

  private NeedView view(
      NeedContext turn, NeedParties sides, DueView due, List<NeedStatement> stated) {
    return new NeedView(
        id,
        requester,
        content,
        state.stage(),
        state.since(),
        draftedAt,
        state.returnReason(),
        state.ruleSet(),
        state.filedAt(),
        state.provider(),
        state.waitingFor(sides),
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
        state.stage().isInternal() ? lockVersion() : null,
        stated,
        offeredTo(turn, sides));
  }

  UUID id() {
    return id;
  }

  String requester() {
    return requester;
  }

  NewNeed content() {
    return content;
  }

  NeedState state() {
    return state;
  }

  NeedStage stage() {
    return state.stage();
  }

  /** The named department; null while it is open. */
  String provider() {
    return state.provider();
  }

  /** Everything that was stated, in order. */
  List<StoredNeedStatement> statements() {
    return List.copyOf(statements);
  }

  /** Which state of the draft this is. */
  int lockVersion() {
    return version;
  }

  /** Keeps what is needed as JSON. */
  @Converter
  public static class ContentJson extends JsonConverter<NewNeed>
      implements AttributeConverter<NewNeed, Object> {

    public ContentJson() {
      super(new TypeReference<>() {});
    }
  }
}
