package org.infoshare.cases.need;

import static org.infoshare.cases.need.NegotiationReason.ALREADY_DECLINED;
import static org.infoshare.cases.need.NegotiationReason.NAMING_BODY_MISSING;
import static org.infoshare.cases.need.NegotiationReason.OWN_NEED;
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
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.foundation.persistence.JsonConverter;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.sharing.request.AgreedRequests.AgreedRequest;
import org.infoshare.sharing.terms.AgreedNeed;
import org.infoshare.time.deadline.DeadlineView;

/**
 * A need for information outside the catalogue, and the only place its stage changes.
 *
 * <p>Staff of the requester prepares the need; another person, the head, files it. The table of
 * sources or the requester's authority designates the provider. A provider that is not competent
 * may say so once, and another is designated. Requester and provider then propose terms to each
 * other. Proposals never change, and the head of the other party may agree to the latest one. The
 * provider may also refuse, or refer to an existing entry. An agreement or the decision of a
 * dispute becomes an entry, then a grant.
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
  private List<NeedStatements.Stored> statements = new ArrayList<>();

  @Version private int version;

  protected Need() {
    // for JPA
  }

  private Need(CommandContext context, NewNeed content) {
    this.id = UUID.randomUUID();
    this.requester = context.caller().department();
    this.draftedAt = context.at();
    this.content = content;
    this.state = new NeedState(context.account(), context.at());
  }

  /** A new draft of the caller's department, with checked content. */
  static Need draft(CommandContext context, NewNeed content) {
    return new Need(context, content);
  }

  /** Replaces the content by checked content. */
  void amend(CommandContext context, NeedParties parties, NewNeed newContent) {
    move(NeedTransitions.nextStage(state, context, parties, NeedCommand.AMEND), context);
    content = newContent;
    state.addPreparer(context.account());
  }

  /** Submits the draft to the head of the sharing office. */
  void submit(CommandContext context, NeedParties parties) {
    move(NeedTransitions.nextStage(state, context, parties, NeedCommand.SUBMIT), context);
    state.addPreparer(context.account());
    state.setReturnReasons(null);
  }

  /** Returns the draft to staff, with reasons. */
  void sendBack(CommandContext context, NeedParties parties, String reasons) {
    var to = NeedTransitions.nextStage(state, context, parties, NeedCommand.RETURN);
    Checks.refuseWithoutReasons(reasons);
    move(to, context);
    state.setReturnReasons(reasons.strip());
  }

  /**
   * Files the need under the rules now in force.
   *
   * @throws Refusal {@code naming-body-missing} where no authority could designate the provider
   */
  void file(CommandContext context, NeedParties parties) {
    var to = NeedTransitions.nextStage(state, context, parties, NeedCommand.FILE);
    if (parties.designatingAuthority() == null) {
      throw new Refusal(NAMING_BODY_MISSING);
    }
    state.setFiled(context.currentRuleSet(), context.at());
    move(to, context);
  }

  /** Designates the provider by the table of responsible departments. */
  void route(CommandContext platform, String department) {
    var to = NeedTransitions.nextStageByPlatform(state, NeedCommand.ROUTE);
    statements.add(next(NeedStatementKind.ROUTING, platform, null).withProvider(department));
    state.setProvider(department);
    move(to, platform);
  }

  /**
   * Designates the provider, with reasons.
   *
   * @throws Refusal {@code own-need} for the requester itself
   */
  void designate(CommandContext context, NeedParties parties, String department, String reasons) {
    var to = NeedTransitions.nextStage(state, context, parties, NeedCommand.DESIGNATE);
    Checks.refuseWithoutReasons(reasons);
    if (department.equals(requester)) {
      throw new Refusal(OWN_NEED);
    }
    statements.add(next(NeedStatementKind.DESIGNATION, context, reasons).withProvider(department));
    state.setProvider(department);
    move(to, context);
  }

  /**
   * Refuses the competence of the provider, so that another is designated.
   *
   * @throws Refusal {@code already-declined} if the provider refused before
   */
  void refuseCompetence(CommandContext context, NeedParties parties, String reasons) {
    var to = NeedTransitions.nextStage(state, context, parties, NeedCommand.REFUSE_COMPETENCE);
    Checks.refuseWithoutReasons(reasons);
    if (read().hasRefusedCompetence(context.caller())) {
      throw new Refusal(ALREADY_DECLINED, state.provider());
    }
    statements.add(next(NeedStatementKind.COMPETENCE_REFUSAL, context, reasons));
    state.setProvider(null);
    move(to, context);
  }

  /** Proposes checked terms. */
  void propose(CommandContext context, NeedParties parties, NewNeedProposal proposal) {
    var to = NeedTransitions.nextStage(state, context, parties, NeedCommand.PROPOSE);
    statements.add(
        next(NeedStatementKind.PROPOSAL, context, proposal.text()).withTerms(proposal.terms()));
    state.setProposer(context.caller().belongsTo(requester) ? Party.REQUESTER : Party.PROVIDER);
    move(to, context);
  }

  /**
   * Agrees to the latest proposal of the other party.
   *
   * @param number the number of that proposal; it proves that the caller has seen it
   * @param late whether the deadline of the answer has expired
   * @param draft drafts the entry in this transaction and returns its code
   * @throws Refusal {@code proposal-missing}, {@code terms-outdated}, or a refusal of the catalogue
   */
  void agree(
      CommandContext context,
      NeedParties parties,
      Integer number,
      boolean late,
      Function<NeedStatements.Stored, String> draft) {
    var to = NeedTransitions.nextStage(state, context, parties, NeedCommand.AGREE);
    String entry = draft.apply(read().latestProposal(number));
    statements.add(
        next(NeedStatementKind.AGREEMENT, context, null).withAgreement(number, entry, late));
    state.setEntry(entry);
    move(to, context);
  }

  /** Refuses the need, on a ground and with reasons. */
  void refuse(
      CommandContext context,
      NeedParties parties,
      NeedGround ground,
      String article,
      String reasons,
      boolean late) {
    var to = NeedTransitions.nextStage(state, context, parties, NeedCommand.REFUSE);
    NeedValidator.checkRefusal(ground, article, reasons);
    statements.add(
        next(NeedStatementKind.REFUSAL, context, reasons)
            .withRefusal(ground, article == null ? null : article.strip(), null, late));
    move(to, context);
  }

  /**
   * Refers to an entry of the catalogue that contains the information.
   *
   * @param entry the code of a published entry
   */
  void referToEntry(
      CommandContext context, NeedParties parties, String entry, String text, boolean late) {
    var to = NeedTransitions.nextStage(state, context, parties, NeedCommand.REFER_TO_ENTRY);
    statements.add(
        next(NeedStatementKind.ENTRY_REFERRAL, context, text)
            .withRefusal(NeedGround.ALREADY_IN_CATALOGUE, null, entry, late));
    state.setEntry(entry);
    move(to, context);
  }

  /** Links the need to its dispute; null removes the link. */
  void linkDispute(UUID dispute) {
    state.linkDispute(dispute);
  }

  /** Orders the sharing of items, as a dispute decided. */
  void order(CommandContext context, List<String> items, boolean byRuling) {
    var to = NeedTransitions.nextStageByPlatform(state, NeedCommand.ORDER);
    statements.add(next(NeedStatementKind.ORDER, context, null).withItems(items));
    state.setOrder(new NeedState.Order(items, byRuling));
    move(to, context);
  }

  /**
   * Carries out an order with a checked entry.
   *
   * @param draft drafts the entry in this transaction and returns its code
   */
  void carryOut(
      CommandContext context,
      NeedParties parties,
      NewEntry entry,
      Function<NewEntry, String> draft) {
    var to = NeedTransitions.nextStage(state, context, parties, NeedCommand.CARRY_OUT);
    var terms = new NeedTerms(entry, content.mode(), content.useFrom(), content.useUntil());
    String code = draft.apply(entry);
    statements.add(next(NeedStatementKind.EXECUTION, context, null).withExecution(terms, code));
    state.setEntry(code);
    move(to, context);
  }

  /** Withdraws the need. */
  void withdraw(CommandContext context, NeedParties parties, String reasons) {
    var to = NeedTransitions.nextStage(state, context, parties, NeedCommand.WITHDRAW);
    Checks.refuseWithoutReasons(reasons);
    if (state.ruleSet() != null) {
      statements.add(next(NeedStatementKind.WITHDRAWAL, context, reasons));
    }
    move(to, context);
  }

  /**
   * Marks the need as overdue: the deadline of the designation, answer or publication expired.
   *
   * @param due the last day
   */
  void expire(CommandContext platform, LocalDate due) {
    move(NeedTransitions.nextStageByPlatform(state, NeedCommand.EXPIRE), platform);
    state.setOverdueSince(due);
  }

  /** Marks the need as no longer overdue, because another authority gets the full time. */
  void clearOverdue() {
    state.setOverdueSince(null);
  }

  /** Stores the request and grant that the publication of the entry created. */
  void share(CommandContext platform, AgreedRequest agreedRequest) {
    move(NeedTransitions.nextStageByPlatform(state, NeedCommand.SHARE), platform);
    state.setShared(agreedRequest, platform.at());
  }

  /** Completes the need: the information was provided. */
  void provide(CommandContext platform) {
    move(NeedTransitions.nextStageByPlatform(state, NeedCommand.PROVIDE), platform);
    state.setProvided(platform.at());
  }

  /**
   * Withdraws the need because its request ended before the information was provided, or because
   * its two parties were merged.
   */
  void withdrawAutomatically(CommandContext platform, String reasons) {
    var to = NeedTransitions.nextStageByPlatform(state, NeedCommand.WITHDRAW);
    statements.add(next(NeedStatementKind.WITHDRAWAL, platform, reasons));
    move(to, platform);
  }

  /**
   * Refuses a command that the caller may not give now, before its content is checked.
   *
   * @throws Refusal {@code not-permitted}, {@code wrong-stage}, or another obstacle
   */
  void require(CommandContext context, NeedParties parties, NeedCommand command) {
    NeedTransitions.nextStage(state, context, parties, command);
  }

  /**
   * Refuses a change to a state that the caller has not read.
   *
   * @param readVersion the lock version that the caller read; null to skip the check
   * @throws Refusal {@code changed-meanwhile} if another person changed the need since
   */
  void requireUnchangedSince(Integer readVersion) {
    if (readVersion != null && readVersion != version) {
      throw new Refusal(CHANGED_MEANWHILE);
    }
  }

  /** The commands that the caller may give now. */
  Set<NeedCommand> offeredTo(CommandContext context, NeedParties parties) {
    return NeedTransitions.offered(state, context, parties);
  }

  private void move(NeedStage to, CommandContext context) {
    state.move(to, context.at());
  }

  private NeedStatements.Stored next(NeedStatementKind kind, CommandContext context, String text) {
    return read().next(kind, context, text);
  }

  private NeedStatements read() {
    return new NeedStatements(statements);
  }

  /** The distinct names of the disputable items: all if the need was refused or not answered. */
  List<String> disputableItems() {
    return state.stage() == NeedStage.REFUSED || state.stage() == NeedStage.UNANSWERED
        ? content.items().stream().map(NeedItem::name).distinct().toList()
        : List.of();
  }

  /** The agreed or ordered need, for the creation of its request. */
  AgreedNeed agreedNeed() {
    return (state.order() == null
            ? AgreedTerms.of(read().agreedTerms())
            : AgreedTerms.of(state.order(), content))
        .of(this);
  }

  /** Whether the caller may see the need. */
  boolean isVisibleTo(CallerContext callerContext, NeedParties parties) {
    return parties.mayRead(callerContext, state.isFiled());
  }

  /**
   * The need as the caller sees it in a list, without statements.
   *
   * @param due the deadline of its stage; null where there is none
   */
  NeedView view(CommandContext context, NeedParties parties, DeadlineView due) {
    return NeedView.of(this, context, parties, due, List.of());
  }

  /** The need as the caller sees it, with all statements in order. */
  NeedView detailedView(CommandContext context, NeedParties parties, DeadlineView due) {
    var views = statements.stream().map(NeedStatements.Stored::view).toList();
    return NeedView.of(this, context, parties, due, views);
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

  /** The designated provider; null until the designation. */
  String provider() {
    return state.provider();
  }

  /** All statements, in order. */
  List<NeedStatements.Stored> statements() {
    return List.copyOf(statements);
  }

  Instant draftedAt() {
    return draftedAt;
  }

  /** The lock version of the draft. */
  int lockVersion() {
    return version;
  }

  /** Stores the content as JSON. */
  @Converter
  public static class ContentJson extends JsonConverter<NewNeed>
      implements AttributeConverter<NewNeed, Object> {

    public ContentJson() {
      super(new TypeReference<>() {});
    }
  }
}
