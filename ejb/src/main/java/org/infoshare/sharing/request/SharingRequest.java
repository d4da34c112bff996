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
import org.infoshare.catalogue.entry.PublishedEntry;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.grant.GrantDecision;
import org.infoshare.time.rulebook.Limit;
import org.infoshare.time.rulebook.SupplementClock;

/**
 * A request for the items of one catalogue entry, and the only place its stage changes.
 *
 * <p>Staff of the requester drafts it; another person, the head, files it. Between levels or areas
 * the sharing authorities forward it, which decides nothing. From its receipt on the provider knows
 * of it and its limit runs. The provider may tell, once, what is missing, and may ask its authority
 * for more time. Its head consents, to all or some of the items, or refuses; a consent becomes an
 * access right in the same step. Then the information is provided, used, and in the end disposed
 * of. Until it has got something of it, the requester may withdraw it.
 */
@Entity
@Table(name = "sharing_request")
class SharingRequest extends RequestFacts {

  /** Who decided, where the platform answered by itself. */
  static final String PLATFORM = "platform";

  protected SharingRequest() {
    // for JPA
  }

  /**
   * A new draft of the caller's department.
   *
   * @param asked what is asked for, checked
   * @param published the entry asked for
   */
  static SharingRequest draft(CommandContext turn, NewRequest asked, PublishedEntry published) {
    var request = new SharingRequest();
    request.id = UUID.randomUUID();
    request.requester = turn.caller().department();
    request.stage = RequestStage.DRAFT;
    request.preparedBy = List.of(turn.account());
    request.draftedAt = turn.at();
    request.handedAt = turn.at();
    request.relay = List.of();
    request.setContent(asked, published);
    return request;
  }

  /**
   * What departments agreed on outside the catalogue: filed and received, as both was done in the
   * negotiation; its consent follows in the same step.
   *
   * @param published the entry that came of the agreement
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

  /** The same as a part of an application for several entries, at that place from 0. */
  SharingRequest inApplication(UUID ofApplication, int place) {
    application = ofApplication;
    applicationPlace = place;
    return this;
  }

  void setContent(NewRequest asked, PublishedEntry published) {
    entry = published.code();
    provider = published.provider();
    content = new RequestContent(asked);
    renews = asked.renews();
  }

  /**
   * Replaces what is asked for.
   *
   * @param asked what is asked for now, checked
   * @param published the entry asked for
   */
  void amend(CommandContext turn, NewRequest asked, PublishedEntry published) {
    stage = nextStage(turn, AMEND);
    setContent(asked, published);
    addPreparer(turn);
  }

  /** Hands it to the head of the department. */
  void submit(CommandContext turn) {
    stage = nextStage(turn, SUBMIT);
    handedAt = turn.at();
    returnReason = null;
    addPreparer(turn);
  }

  /** Gives it back to staff, with reasons. */
  void sendBack(CommandContext turn, String reasons) {
    var to = nextStage(turn, RETURN);
    RequestValidator.checkReasons(reasons);
    stage = to;
    handedAt = turn.at();
    returnReason = reasons.strip();
  }

  /**
   * Sends it to the provider, by the rules in force now.
   *
   * @param published the entry as it is published now
   * @param way the sharing authorities that forward it, in order
   */
  void file(CommandContext turn, PublishedEntry published, List<String> way) {
    stage = nextStage(turn, FILE);
    provider = published.provider();
    entryVersion = published.version();
    ruleSet = turn.currentRuleSet();
    filedAt = turn.at();
    relay = List.copyOf(way);
  }

  /** The authority that has it passes it on. */
  void forward(CommandContext turn) {
    stage = nextStage(turn, FORWARD);
    relayStep++;
  }

  /** It goes on without the authority that let its limit pass: forwarding decides nothing. */
  void skipAuthority() {
    stage = nextStageByPlatform(PASS);
    relayStep++;
  }

  /**
   * The provider receives it; its limit begins.
   *
   * @param limit the limit of the answer
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
   * The provider's sharing authority is a party: it does not decide on more time.
   *
   * @param instead who decides; null where there is nobody, and the time cannot be extended
   */
  void recuseAuthority(String instead) {
    overseer = instead;
    if (instead == null) {
      maxExtensionDays = 0;
    }
  }

  /** The provider tells everything that is missing, once. */
  void askSupplement(CommandContext turn, List<String> gaps) {
    var to = nextStage(turn, ASK_SUPPLEMENT);
    RequestValidator.checkMissingInformation(gaps);
    stage = to;
    supplement = new Supplement(gaps.stream().map(String::strip).toList(), turn);
  }

  /** The requester adds what was missing. */
  void supplement(CommandContext turn, RequestSupplement added) {
    var to = nextStage(turn, SUPPLEMENT);
    RequestValidator.checkSupplement(added);
    stage = to;
    content.supplement(added);
    supplement.respond(added.said().strip(), turn);
  }

  /** The provider's head asks the authority for more time. */
  void askExtension(CommandContext turn, Integer workingDays, String reasons) {
    var to = nextStage(turn, ASK_EXTENSION);
    RequestValidator.checkExtension(workingDays, maxExtensionDays, reasons);
    stage = to;
    extension = new Extension(workingDays, reasons.strip(), turn);
  }

  /** The authority decides on more time; returns how many working days were asked for. */
  int decideExtension(CommandContext turn, boolean allow, String reasons) {
    var to = nextStage(turn, allow ? ALLOW_EXTENSION : DECLINE_EXTENSION);
    RequestValidator.checkReasons(reasons);
    stage = to;
    extension.decide(allow, reasons.strip(), turn);
    return extension.workingDays();
  }

  /** Its limit passed: nobody answered, or provided, in time. */
  void expire() {
    stage = nextStageByPlatform(PASS);
  }

  /**
   * The platform's own answer: to what is shared without condition, or was agreed on elsewhere.
   *
   * @param items the items that are shared
   */
  void consentAutomatically(
      List<String> items,
      PublishedEntry published,
      Instant at,
      Function<GrantDecision, UUID> issue) {
    var to = nextStageByPlatform(CONSENT);
    var decision = new Decision(true, items, null, null, null, PLATFORM, at, false);
    issueGrant(to, published, items, content.period(), issue);
    answer = new ProviderAnswer(decision);
  }

  /**
   * Shares all or some of the items: the decision becomes the access right at once.
   *
   * @param published the entry as it is published now
   * @param late whether the limit of the answer has passed
   * @param issue makes the access right, in this transaction
   * @throws Refusal {@code period-invalid} once the period of use is over; a late answer moves it
   */
  void consent(
      CommandContext turn,
      Consent consent,
      PublishedEntry published,
      boolean late,
      Function<GrantDecision, UUID> issue) {
    var to = nextStage(turn, CONSENT);
    var today = LocalDate.ofInstant(turn.at(), PlatformClock.ZONE);
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
            turn.account(),
            turn.at(),
            late);
    var period = late ? content.period().startingNotBefore(today) : content.period();
    issueGrant(to, published, shared, period, issue);
    answer = new ProviderAnswer(decision);
  }

  /**
   * A dispute ended with items to be shared, beside those that were consented to.
   *
   * @param items some of those in dispute
   * @param published the entry as it is published now
   * @param by the account that decided
   * @param right makes the access right, or widens it, in this transaction
   */
  void shareAfterDispute(
      List<String> items,
      PublishedEntry published,
      String by,
      Instant at,
      Function<GrantDecision, UUID> right) {
    var to = nextStageByPlatform(CONSENT);
    var all = sharedItemsWith(items);
    var period = content.period().startingNotBefore(LocalDate.ofInstant(at, PlatformClock.ZONE));
    issueGrant(
        to,
        published,
        all,
        usablePeriod == null ? period : period.extendedBackTo(usablePeriod.from()),
        right);
    decisionAfterDispute = new DecisionAfterDispute(items, by, at);
    useEndedOn = null;
  }

  /** The right first: issuing it writes what is pending, which must be whole. */
  private void issueGrant(
      RequestStage to,
      PublishedEntry published,
      List<String> items,
      UsePeriod period,
      Function<GrantDecision, UUID> issue) {
    grant =
        issue.apply(
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

  /** Declines to share, on a ground and with reasons (Decree 809 art. 21). */
  void refuse(CommandContext turn, RefusalGround ground, String reasons, boolean late) {
    var to = nextStage(turn, REFUSE);
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
                turn.account(),
                turn.at(),
                late));
  }

  private String article(RefusalGround ground) {
    return ground == null ? null : ground.article(ruleSet);
  }

  /**
   * The provider tells how the requester gets what was consented to.
   *
   * @param late whether the limit of the provision has passed
   */
  void provide(CommandContext turn, NewProvision told, boolean late) {
    var to = nextStage(turn, PROVIDE);
    RequestValidator.checkProvision(told);
    stage = to;
    addProvision(new Provision(told.how(), told.note().strip(), turn.account(), turn.at(), late));
  }

  /** The platform hosts the records: nobody has to do anything. */
  void provideAutomatically(Instant at, boolean late) {
    stage = nextStageByPlatform(PROVIDE);
    addProvision(new Provision(content.mode(), null, PLATFORM, at, late));
  }

  /** What was provided first stays on record, and so usable from when it was. */
  private void addProvision(Provision now) {
    boolean again = provision != null;
    if (now.isLate() || isDelayed()) {
      var moved =
          content.period().startingNotBefore(LocalDate.ofInstant(now.at(), PlatformClock.ZONE));
      if (moved.until().isAfter(usablePeriod.until())) {
        usablePeriod = again ? moved.extendedBackTo(usablePeriod.from()) : moved;
      }
    }
    if (again) {
      provisionAfterDispute = now;
    } else {
      provision = now;
    }
  }

  /** Follows what became of its access right or its parties; answers whether that changed it. */
  boolean tryMoveByPlatform(RequestCommand ofRight) {
    var to = table().automaticMove(stage, ofRight);
    to.ifPresent(next -> stage = next);
    return to.isPresent();
  }

  /** The requester confirms that it has disposed of the information. */
  void dispose(CommandContext turn, NewDisposal confirmed) {
    var to = nextStage(turn, DISPOSE);
    var decided = decisionAfterDispute == null ? answer.view().at() : decisionAfterDispute.at();
    var since = provision == null ? decided : provision.at();
    RequestValidator.checkDisposal(
        confirmed,
        LocalDate.ofInstant(since, PlatformClock.ZONE),
        LocalDate.ofInstant(turn.at(), PlatformClock.ZONE));
    stage = to;
    disposal = new Disposal(confirmed, turn);
  }

  /** Its use is over: it is to be disposed of. */
  void startDisposal() {
    useEndedOn = lastDay();
  }

  /** Takes it back: before it is answered, where nobody answered, or before anything was got. */
  void withdraw(CommandContext turn, String reasons) {
    var to = nextStage(turn, WITHDRAW);
    RequestValidator.checkReasons(reasons);
    stage = to;
    endReason = reasons.strip();
  }
}
