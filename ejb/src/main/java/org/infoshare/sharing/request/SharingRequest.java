package org.infoshare.sharing.request;

import static org.infoshare.foundation.platform.PlatformReason.CHANGED_MEANWHILE;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.sharing.grant.GrantDecision;
import org.infoshare.sharing.terms.AgreedNeed;
import org.infoshare.sharing.terms.Consent;
import org.infoshare.sharing.terms.NewRequest;
import org.infoshare.sharing.terms.NewSupplement;
import org.infoshare.sharing.terms.RefusalGround;
import org.infoshare.sharing.terms.RequestContent;
import org.infoshare.sharing.terms.UsePeriod;
import org.infoshare.time.rulebook.Limit;

/**
 * A request for items of one catalogue entry, and the only place where its stage changes.
 *
 * <p>Staff of the requester drafts it; another person, the head, files it. Between levels or areas
 * the sharing authorities forward it, which decides nothing. From its receipt, the provider can see
 * it and the deadline of the answer runs. The provider may ask, once, for missing information, and
 * may ask its authority for more time. Its head consents to all or some of the items, or refuses; a
 * consent issues a grant in the same step. Then the information is provided, used, and in the end
 * disposed of. The requester may withdraw the request until it has received any information.
 */
@Entity
@Table(name = "sharing_request")
class SharingRequest {

  @Id private UUID id;
  private String requester;
  private String provider;

  @Enumerated(EnumType.STRING)
  private RequestStage stage;

  @Embedded private RequestContent content;
  @Embedded private Preparation preparation;
  @Embedded private Filing filing;
  @Embedded private RelayRoute route;
  @Embedded private AnswerTerms answerTerms;
  @Embedded private RequestOutcome outcome;
  @Embedded private Fulfilment fulfilment;

  @Column(name = "end_reasons")
  private String endReasons;

  /** The dispute over it that was not withdrawn. */
  @Column(name = "dispute_id")
  private UUID dispute;

  @Version
  @Column(name = "version")
  private int lockVersion;

  protected SharingRequest() {
    // for JPA
  }

  private SharingRequest(
      String requester, RequestStage stage, Preparation preparation, AnswerTerms answerTerms) {
    id = UUID.randomUUID();
    this.requester = requester;
    this.stage = stage;
    this.preparation = preparation;
    this.answerTerms = answerTerms;
    route = new RelayRoute(List.of());
  }

  /** A new draft of the caller's department, whose content was checked. */
  static SharingRequest draft(
      CommandContext context, NewRequest newRequest, PublishedEntry published) {
    var request =
        new SharingRequest(
            context.caller().department(),
            RequestStage.DRAFT,
            Preparation.startedBy(context),
            new AnswerTerms());
    request.setContent(newRequest, published);
    return request;
  }

  /** A request for an agreed need, filed and received by its negotiation; its consent follows. */
  static SharingRequest fromAgreement(AgreedNeed need, PublishedEntry published, Instant at) {
    var request =
        new SharingRequest(
            need.requester(),
            RequestStage.FILED,
            Preparation.ofNeed(need.preparedBy(), at),
            AnswerTerms.agreed(at));
    request.setContent(need.toNewRequest(published.code()), published);
    request.filing = new Filing(published.version(), need.ruleSet(), at);
    return request;
  }

  /** Makes it a part of an application for several entries, at that position from 0. */
  SharingRequest inApplication(UUID application, int place) {
    preparation.joinApplication(application, place);
    return this;
  }

  private void setContent(NewRequest newRequest, PublishedEntry published) {
    provider = published.provider();
    content = new RequestContent(newRequest, published.code());
  }

  /** Replaces the content, which was checked. */
  void amend(CommandContext context, NewRequest newRequest, PublishedEntry published) {
    stage = require(context, RequestCommand.AMEND);
    setContent(newRequest, published);
    preparation.add(context);
  }

  /** Submits it to the head of the sharing office. */
  void submit(CommandContext context) {
    stage = require(context, RequestCommand.SUBMIT);
    preparation.submit(context);
  }

  /** Returns it to staff, with reasons. */
  void sendBack(CommandContext context, String reasons) {
    var to = require(context, RequestCommand.RETURN);
    preparation.sendBack(context, reasons);
    stage = to;
  }

  /**
   * Files it under the rules in force now, for the current version of the entry, and sends it to
   * the provider by these sharing authorities.
   */
  void file(CommandContext context, PublishedEntry published, List<String> authorities) {
    stage = require(context, RequestCommand.FILE);
    provider = published.provider();
    filing = new Filing(published.version(), context.currentRuleSet(), context.at());
    route = new RelayRoute(authorities);
  }

  /** Forwards it, as the authority that currently has it. */
  void forward(CommandContext context) {
    stage = require(context, RequestCommand.FORWARD);
    route.advance();
  }

  /** Skips the authority whose deadline expired. Forwarding decides nothing. */
  void skipAuthority() {
    stage = nextStageByPlatform(RequestCommand.EXPIRE);
    route.advance();
  }

  /** Delivers it to the provider. The deadline of the answer starts, with that limit. */
  void receive(Limit limit, boolean ofCentralBody, Instant at) {
    stage = nextStageByPlatform(RequestCommand.FORWARD);
    answerTerms = AnswerTerms.received(limit, ofCentralBody, at);
  }

  /** Replaces the provider's sharing authority, which is a party: {@link AnswerTerms}. */
  void recuseAuthority(String substitute) {
    answerTerms.recuseAuthority(substitute);
  }

  /** Asks the requester, once, for all missing information. */
  void askSupplement(CommandContext context, List<String> missingInformation) {
    var to = require(context, RequestCommand.ASK_SUPPLEMENT);
    answerTerms.askSupplement(missingInformation, context);
    stage = to;
  }

  /** Adds the missing information. */
  void supplement(CommandContext context, NewSupplement added) {
    var to = require(context, RequestCommand.SUPPLEMENT);
    Supplement.check(added);
    stage = to;
    content.supplement(added);
    answerTerms.supplement().respond(added.response(), context);
  }

  /** Ends the wait for a supplement that did not come: the provider answers what it has. */
  void endSupplement() {
    stage = nextStageByPlatform(RequestCommand.SUPPLEMENT);
  }

  /** Asks the authority for more time, as the provider's head. */
  void askExtension(CommandContext context, Integer workingDays, String reasons) {
    var to = require(context, RequestCommand.ASK_EXTENSION);
    answerTerms.askExtension(workingDays, reasons, context);
    stage = to;
  }

  /** Decides on more time, as the authority. Returns how many working days were requested. */
  int decideExtension(CommandContext context, boolean approve, String reasons) {
    var to =
        require(
            context, approve ? RequestCommand.APPROVE_EXTENSION : RequestCommand.REFUSE_EXTENSION);
    answerTerms.extension().decide(approve, reasons, context);
    stage = to;
    return answerTerms.extension().workingDays();
  }

  /** Marks that its deadline expired: nobody answered, or provided, in time. */
  void expire() {
    stage = nextStageByPlatform(RequestCommand.EXPIRE);
  }

  /** Consents automatically to items that are shared without condition, or that were agreed on. */
  void consentAutomatically(
      List<String> items,
      PublishedEntry published,
      Instant at,
      Function<GrantDecision, UUID> grantIssuer) {
    var to = nextStageByPlatform(RequestCommand.CONSENT);
    issueGrant(to, published, items, content.period(), grantIssuer)
        .answer(RequestOutcome.consentByPlatform(items, at));
  }

  /**
   * Consents to share all or some of the items. The grant is issued at once.
   *
   * @throws Refusal {@code period-invalid} if the period of use is over; a late answer moves it
   */
  void consent(
      CommandContext context,
      Consent consent,
      PublishedEntry published,
      boolean late,
      Function<GrantDecision, UUID> grantIssuer) {
    var to = require(context, RequestCommand.CONSENT);
    var period = content.periodOfAnswer(day(context.at()), late);
    var decision = RequestOutcome.consent(context, consent, content, published, late);
    issueGrant(to, published, decision.items(), period, grantIssuer).answer(decision);
  }

  /** Shares disputed items too, as that account decided, and issues or widens the grant at once. */
  void shareAfterDispute(
      List<String> items,
      PublishedEntry published,
      String by,
      Instant at,
      Function<GrantDecision, UUID> grantIssuer) {
    var to = nextStageByPlatform(RequestCommand.CONSENT);
    var before = outcome();
    var all = content.itemsWhere(name -> before.shares(name) || items.contains(name));
    var period = content.period().startingNotBefore(day(at));
    var usable = before.usablePeriod();
    issueGrant(
            to,
            published,
            all,
            usable == null ? period : period.extendedBackTo(usable.from()),
            grantIssuer)
        .addAfterDispute(items, by, at);
    if (fulfilment != null) {
      fulfilment.resumeUse();
    }
  }

  /**
   * Issues the grant before the request changes, because issuing it flushes pending changes, which
   * must be complete.
   */
  private RequestOutcome issueGrant(
      RequestStage to,
      PublishedEntry published,
      List<String> items,
      UsePeriod period,
      Function<GrantDecision, UUID> grantIssuer) {
    var grant =
        grantIssuer.apply(
            GrantDecision.of(id, content, published.version(), provider, requester, items, period));
    stage = to;
    outcome = outcome();
    outcome.grant(grant, period);
    return outcome;
  }

  /** Refuses to share, on a ground and with reasons (Decree 809 art. 21). */
  void refuse(
      CommandContext context, RefusalGround ground, String article, String reasons, boolean late) {
    var to = require(context, RequestCommand.REFUSE);
    var refused = outcome();
    refused.refuse(context, ground, article, reasons, content.isReturnFlow(), late);
    outcome = refused;
    stage = to;
  }

  /** Records how the requester gets what was consented to, as the provider reports. */
  void provide(CommandContext context, NewProvision newProvision, boolean late) {
    var to = require(context, RequestCommand.PROVIDE);
    add(Provision.reported(newProvision, context, late));
    stage = to;
  }

  /** Provides automatically, because the platform hosts the records. */
  void provideAutomatically(Instant at, boolean late) {
    stage = nextStageByPlatform(RequestCommand.PROVIDE);
    add(new Provision(content.mode(), null, Caller.PLATFORM.account(), at, late));
  }

  private void add(Provision added) {
    fulfilment = fulfilment();
    if (added.isLate() || outcome.isDelayed()) {
      outcome.movePeriod(
          content.period().startingNotBefore(day(added.at())), fulfilment.isProvided());
    }
    fulfilment.provide(added);
  }

  /** Follows a change of its grant by an automatic move. Returns whether there was one. */
  boolean tryMoveByPlatform(RequestCommand command) {
    var to = state().table().automaticMove(stage, command);
    to.ifPresent(next -> stage = next);
    return to.isPresent();
  }

  /** Confirms that the requester has disposed of the information. */
  void dispose(CommandContext context, NewDisposal confirmed) {
    var to = require(context, RequestCommand.DISPOSE);
    var done = fulfilment();
    var since = done.isProvided() ? done.providedAt() : outcome.sharedSince();
    done.dispose(new Disposal(confirmed, day(since), context));
    fulfilment = done;
    stage = to;
  }

  /** Withdraws it, before any information was received. */
  void withdraw(CommandContext context, String reasons) {
    var to = require(context, RequestCommand.WITHDRAW);
    endReasons = RequestValidator.reasons(reasons);
    stage = to;
  }

  /** Ends it because its two parties were merged, for that reason. */
  void endByMerger(String reason) {
    tryMoveByPlatform(RequestCommand.WITHDRAW);
    endReasons = reason;
  }

  /** The dispute over it that was not withdrawn; null if there is none. */
  UUID dispute() {
    return dispute;
  }

  /** Links the dispute that was opened over the request; null if the dispute was withdrawn. */
  void linkDispute(UUID opened) {
    dispute = opened;
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, PlatformClock.ZONE);
  }

  /** Who may see it, and who may use which command now. */
  RequestState state() {
    return new RequestState(this);
  }

  private RequestStage nextStageByPlatform(RequestCommand command) {
    return state().table().moveAutomatically(stage, command);
  }

  /**
   * The stage that the command leads to.
   *
   * @throws Refusal {@code not-permitted}, {@code wrong-stage}, or the reason of another obstacle
   */
  RequestStage require(CommandContext context, RequestCommand command) {
    return state().move(context, command);
  }

  /** Refuses with {@code changed-meanwhile} if the caller has read another version. */
  void requireUnchangedSince(Integer readVersion) {
    if (readVersion != null && readVersion != lockVersion) {
      throw new Refusal(CHANGED_MEANWHILE);
    }
  }

  /** The commands that are offered to the caller now. */
  Set<RequestCommand> offeredTo(CommandContext context) {
    return state().offered(context);
  }

  boolean isVisibleTo(CallerContext caller) {
    return state().isVisibleTo(caller);
  }

  /**
   * The items that can be disputed: all items if the request was refused or not answered, the items
   * left out if the consent was partial. A suspension of the grant does not change them.
   */
  List<String> disputableItems() {
    var decided = outcome();
    return stage.isDisputable() ? content.itemsWhere(name -> !decided.shares(name)) : List.of();
  }

  /** The items that are shared, by the answer or by a dispute. */
  List<String> sharedItems() {
    return content.itemsWhere(outcome()::shares);
  }

  /**
   * Marks that its use is over, and that the information must be disposed of. Returns false if its
   * period of use is not over, or if the requester was told already.
   */
  boolean startDisposal(LocalDate today) {
    return stage.isInUse() && fulfilment.tryEndUse(outcome().lastDay(content), today);
  }

  UUID id() {
    return id;
  }

  String requester() {
    return requester;
  }

  String provider() {
    return provider;
  }

  String entry() {
    return content.entry();
  }

  /** The id of the rule-set of the case; null before it is filed. */
  String ruleSet() {
    return filing().ruleSet();
  }

  /** Its filing; empty until then. */
  Filing filing() {
    return isFiled() ? filing : new Filing();
  }

  boolean isFiled() {
    return filing != null;
  }

  RequestStage stage() {
    return stage;
  }

  RequestContent content() {
    return content;
  }

  Preparation preparation() {
    return preparation;
  }

  RelayRoute route() {
    return route;
  }

  AnswerTerms answerTerms() {
    return answerTerms;
  }

  /** What was decided; empty as long as nothing was. */
  RequestOutcome outcome() {
    return outcome == null ? new RequestOutcome() : outcome;
  }

  /** The grant of the request; null if there is none. */
  UUID grant() {
    return outcome().grant();
  }

  /** What was provided, used and disposed of; empty as long as nothing was. */
  Fulfilment fulfilment() {
    return fulfilment == null ? new Fulfilment() : fulfilment;
  }

  /** Why it was withdrawn, or ended by a merger of its two parties; null if it was not. */
  String endReasons() {
    return endReasons;
  }

  int lockVersion() {
    return lockVersion;
  }
}
