package org.infoshare.sharing.request;

import static org.infoshare.sharing.request.RequestCommand.ALLOW_EXTENSION;
import static org.infoshare.sharing.request.RequestCommand.AMEND;
import static org.infoshare.sharing.request.RequestCommand.ASK_EXTENSION;
import static org.infoshare.sharing.request.RequestCommand.ASK_SUPPLEMENT;
import static org.infoshare.sharing.request.RequestCommand.CONSENT;
import static org.infoshare.sharing.request.RequestCommand.DECLINE_EXTENSION;
import static org.infoshare.sharing.request.RequestCommand.DISPOSE;
import static org.infoshare.sharing.request.RequestCommand.FILE;
import static org.infoshare.sharing.request.RequestCommand.FORWARD;
import static org.infoshare.sharing.request.RequestCommand.PASS;
import static org.infoshare.sharing.request.RequestCommand.PROVIDE;
import static org.infoshare.sharing.request.RequestCommand.REFUSE;
import static org.infoshare.sharing.request.RequestCommand.RETURN;
import static org.infoshare.sharing.request.RequestCommand.SUBMIT;
import static org.infoshare.sharing.request.RequestCommand.SUPPLEMENT;
import static org.infoshare.sharing.request.RequestCommand.WITHDRAW;
import static org.infoshare.sharing.request.RequestReason.PERIOD_INVALID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.sharing.grant.GrantDecision;
import org.infoshare.time.rulebook.Limit;
import org.infoshare.time.rulebook.SupplementClock;

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
class SharingRequest extends RequestFacts {

  /** The account that is recorded if the platform answered automatically. */
  static final String PLATFORM = "platform";

  protected SharingRequest() {
    // for JPA
  }

  /**
   * A new draft of the caller's department.
   *
   * @param newRequest the checked content
   * @param published the requested entry
   */
  static SharingRequest draft(
      CommandContext context, NewRequest newRequest, PublishedEntry published) {
    var request = new SharingRequest();
    request.id = UUID.randomUUID();
    request.requester = context.caller().department();
    request.stage = RequestStage.DRAFT;
    request.preparedBy = List.of(context.account());
    request.draftedAt = context.at();
    request.handedAt = context.at();
    request.relay = List.of();
    request.setContent(newRequest, published);
    return request;
  }

  /**
   * A request for a need that departments agreed on outside the catalogue. It is filed and received
   * at once, because the negotiation has done both; its consent follows in the same step.
   *
   * @param published the entry that was published for the agreement
   */
  static SharingRequest fromAgreement(AgreedNeed need, PublishedEntry published, Instant at) {
    var request = new SharingRequest();
    request.id = UUID.randomUUID();
    request.requester = need.requester();
    request.stage = RequestStage.FILED;
    request.preparedBy = need.preparedBy();
    request.draftedAt = at;
    request.relay = List.of();
    request.setContent(need.toNewRequest(published.code()), published);
    request.entryVersion = published.version();
    request.ruleSet = need.ruleSet();
    request.filedAt = at;
    request.receivedAt = at;
    request.answerLimit = RequestDeadlines.CONDITIONAL;
    request.supplementClock = SupplementClock.RUN;
    return request;
  }

  /** Makes it a part of an application for several entries, at that position from 0. */
  SharingRequest inApplication(UUID ofApplication, int place) {
    application = ofApplication;
    applicationPlace = place;
    return this;
  }

  void setContent(NewRequest newRequest, PublishedEntry published) {
    entry = published.code();
    provider = published.provider();
    content = new RequestContent(newRequest);
    renews = newRequest.renews();
  }

  /**
   * Replaces the content.
   *
   * @param newRequest the checked new content
   * @param published the requested entry
   */
  void amend(CommandContext context, NewRequest newRequest, PublishedEntry published) {
    stage = nextStage(context, AMEND);
    setContent(newRequest, published);
    addPreparer(context);
  }

  /** Submits it to the head of the department. */
  void submit(CommandContext context) {
    stage = nextStage(context, SUBMIT);
    handedAt = context.at();
    returnReason = null;
    addPreparer(context);
  }

  /** Returns it to staff, with reasons. */
  void sendBack(CommandContext context, String reasons) {
    var to = nextStage(context, RETURN);
    RequestValidator.checkReasons(reasons);
    stage = to;
    handedAt = context.at();
    returnReason = reasons.strip();
  }

  /**
   * Files it under the rules in force now, and sends it to the provider.
   *
   * @param published the current version of the entry
   * @param route the sharing authorities that forward it, in order
   */
  void file(CommandContext context, PublishedEntry published, List<String> route) {
    stage = nextStage(context, FILE);
    provider = published.provider();
    entryVersion = published.version();
    ruleSet = context.currentRuleSet();
    filedAt = context.at();
    relay = List.copyOf(route);
  }

  /** Forwards it, as the authority that currently has it. */
  void forward(CommandContext context) {
    stage = nextStage(context, FORWARD);
    relayStep++;
  }

  /** Skips the authority whose deadline expired. Forwarding decides nothing. */
  void skipAuthority() {
    stage = nextStageByPlatform(PASS);
    relayStep++;
  }

  /**
   * Delivers it to the provider. The deadline of the answer starts.
   *
   * @param limit the limit for the answer
   */
  void receive(Limit limit, Instant at) {
    stage = nextStageByPlatform(FORWARD);
    receivedAt = at;
    answerLimit = limit.key();
    supplementClock = limit.supplementClock();
    boolean extensible =
        RequestDeadlines.CONDITIONAL.equals(answerLimit) && limit.extensionDays() != null;
    maxExtensionDays = extensible ? limit.extensionDays() : 0;
  }

  /**
   * Excludes the provider's sharing authority, which is a party, from decisions on more time.
   *
   * @param substitute the body that decides instead; null if there is none, and the time cannot be
   *     extended
   */
  void recuseAuthority(String substitute) {
    overseer = substitute;
    if (substitute == null) {
      maxExtensionDays = 0;
    }
  }

  /** Asks the requester, once, for all missing information. */
  void askSupplement(CommandContext context, List<String> missingInformation) {
    var to = nextStage(context, ASK_SUPPLEMENT);
    RequestValidator.checkMissingInformation(missingInformation);
    stage = to;
    supplement = new Supplement(missingInformation.stream().map(String::strip).toList(), context);
  }

  /** Adds the missing information. */
  void supplement(CommandContext context, RequestSupplement added) {
    var to = nextStage(context, SUPPLEMENT);
    RequestValidator.checkSupplement(added);
    stage = to;
    content.supplement(added);
    supplement.respond(added.said().strip(), context);
  }

  /** Asks the authority for more time, as the provider's head. */
  void askExtension(CommandContext context, Integer workingDays, String reasons) {
    var to = nextStage(context, ASK_EXTENSION);
    RequestValidator.checkExtension(workingDays, maxExtensionDays, reasons);
    stage = to;
    extension = new Extension(workingDays, reasons.strip(), context);
  }

  /** Decides on more time, as the authority. Returns how many working days were requested. */
  int decideExtension(CommandContext context, boolean approve, String reasons) {
    var to = nextStage(context, approve ? ALLOW_EXTENSION : DECLINE_EXTENSION);
    RequestValidator.checkReasons(reasons);
    stage = to;
    extension.decide(approve, reasons.strip(), context);
    return extension.workingDays();
  }

  /** Marks that its deadline expired: nobody answered, or provided, in time. */
  void expire() {
    stage = nextStageByPlatform(PASS);
  }

  /**
   * Consents automatically, to items that are shared without condition or that were agreed on
   * elsewhere.
   *
   * @param items the items that are shared
   */
  void consentAutomatically(
      List<String> items,
      PublishedEntry published,
      Instant at,
      Function<GrantDecision, UUID> grantIssuer) {
    var to = nextStageByPlatform(CONSENT);
    var decision = new Decision(true, items, null, null, null, PLATFORM, at, false);
    issueGrant(to, published, items, content.period(), grantIssuer);
    answer = new ProviderAnswer(decision);
  }

  /**
   * Consents to share all or some of the items. The grant is issued at once.
   *
   * @param published the current version of the entry
   * @param late whether the deadline of the answer has expired
   * @param grantIssuer issues the grant in this transaction
   * @throws Refusal {@code period-invalid} if the period of use is over; a late answer moves the
   *     period
   */
  void consent(
      CommandContext context,
      Consent consent,
      PublishedEntry published,
      boolean late,
      Function<GrantDecision, UUID> grantIssuer) {
    var to = nextStage(context, CONSENT);
    var today = LocalDate.ofInstant(context.at(), PlatformClock.ZONE);
    if (!late && isPeriodOverOn(today)) {
      throw new Refusal(PERIOD_INVALID);
    }
    var shared = ConsentValidator.items(consent, content, published);
    boolean whole = shared.size() == content.items().size();
    var decision =
        new Decision(
            true,
            shared,
            whole ? null : consent.ground(),
            whole ? null : article(consent.ground()),
            RequestValidator.stripped(consent.reasons()),
            context.account(),
            context.at(),
            late);
    var period = late ? content.period().startingNotBefore(today) : content.period();
    issueGrant(to, published, shared, period, grantIssuer);
    answer = new ProviderAnswer(decision);
  }

  /**
   * Shares items after a dispute, in addition to those that were consented to.
   *
   * @param items some of the disputed items
   * @param published the current version of the entry
   * @param by the account that decided
   * @param grantIssuer issues or widens the grant in this transaction
   */
  void shareAfterDispute(
      List<String> items,
      PublishedEntry published,
      String by,
      Instant at,
      Function<GrantDecision, UUID> grantIssuer) {
    var to = nextStageByPlatform(CONSENT);
    var all = sharedItemsWith(items);
    var period = content.period().startingNotBefore(LocalDate.ofInstant(at, PlatformClock.ZONE));
    issueGrant(
        to,
        published,
        all,
        usablePeriod == null ? period : period.extendedBackTo(usablePeriod.from()),
        grantIssuer);
    decisionAfterDispute = new DecisionAfterDispute(items, by, at);
    useEndedOn = null;
  }

  /**
   * Issues the grant before the request changes, because issuing it flushes pending changes, which
   * must be complete.
   */
  private void issueGrant(
      RequestStage to,
      PublishedEntry published,
      List<String> items,
      UsePeriod period,
      Function<GrantDecision, UUID> grantIssuer) {
    grant =
        grantIssuer.apply(
            new GrantDecision(
                id,
                entry,
                published.version(),
                provider,
                requester,
                items,
                content.legalBasis(),
                content.purpose(),
                content.mode(),
                period.from(),
                period.until()));
    stage = to;
    usablePeriod = period;
  }

  /** Refuses to share, on a ground and with reasons (Decree 809 art. 21). */
  void refuse(CommandContext context, RefusalGround ground, String reasons, boolean late) {
    var to = nextStage(context, REFUSE);
    ConsentValidator.checkRefusal(ground, reasons, content.isReturnFlow());
    stage = to;
    answer =
        new ProviderAnswer(
            new Decision(
                false,
                List.of(),
                ground,
                article(ground),
                reasons.strip(),
                context.account(),
                context.at(),
                late));
  }

  private String article(RefusalGround ground) {
    return ground == null ? null : ground.article(ruleSet);
  }

  /**
   * Records how the requester gets what was consented to, as the provider reports.
   *
   * @param late whether the deadline of the provision has expired
   */
  void provide(CommandContext context, NewProvision newProvision, boolean late) {
    var to = nextStage(context, PROVIDE);
    RequestValidator.checkProvision(newProvision);
    stage = to;
    addProvision(
        new Provision(
            newProvision.how(),
            newProvision.note().strip(),
            context.account(),
            context.at(),
            late));
  }

  /** Provides automatically, because the platform hosts the records. */
  void provideAutomatically(Instant at, boolean late) {
    stage = nextStageByPlatform(PROVIDE);
    addProvision(new Provision(content.mode(), null, PLATFORM, at, late));
  }

  /**
   * Adds a provision. The first provision is not replaced, and its information stays usable from
   * its date.
   */
  private void addProvision(Provision added) {
    boolean again = provision != null;
    if (added.isLate() || isDelayed()) {
      var moved =
          content.period().startingNotBefore(LocalDate.ofInstant(added.at(), PlatformClock.ZONE));
      if (moved.until().isAfter(usablePeriod.until())) {
        usablePeriod = again ? moved.extendedBackTo(usablePeriod.from()) : moved;
      }
    }
    if (again) {
      provisionAfterDispute = added;
    } else {
      provision = added;
    }
  }

  /**
   * Follows a change of its grant or its parties by an automatic move, if there is one. Returns
   * whether there was one.
   */
  boolean tryMoveByPlatform(RequestCommand command) {
    var to = table().automaticMove(stage, command);
    to.ifPresent(next -> stage = next);
    return to.isPresent();
  }

  /** Confirms that the requester has disposed of the information. */
  void dispose(CommandContext context, NewDisposal confirmed) {
    var to = nextStage(context, DISPOSE);
    var decided = decisionAfterDispute == null ? answer.view().at() : decisionAfterDispute.at();
    var since = provision == null ? decided : provision.at();
    RequestValidator.checkDisposal(
        confirmed,
        LocalDate.ofInstant(since, PlatformClock.ZONE),
        LocalDate.ofInstant(context.at(), PlatformClock.ZONE));
    stage = to;
    disposal = new Disposal(confirmed, context);
  }

  /** Marks that its use is over, and that the information must be disposed of. */
  void startDisposal() {
    useEndedOn = lastDay();
  }

  /**
   * Withdraws it: before it is answered, if nobody answered, or before any information was
   * received.
   */
  void withdraw(CommandContext context, String reasons) {
    var to = nextStage(context, WITHDRAW);
    RequestValidator.checkReasons(reasons);
    stage = to;
    endReason = reasons.strip();
  }
}
