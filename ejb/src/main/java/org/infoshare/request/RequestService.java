package org.infoshare.request;

import static org.infoshare.request.RequestReason.REQUEST_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.infoshare.calendar.Receipt;
import org.infoshare.catalogue.Catalogue;
import org.infoshare.catalogue.PublishedEntry;
import org.infoshare.deadline.DueDates;
import org.infoshare.department.Standing;
import org.infoshare.department.Standings;
import org.infoshare.evidence.Act;
import org.infoshare.evidence.EvidenceLedger;
import org.infoshare.grant.Grants;
import org.infoshare.onboarding.Connections;
import org.infoshare.platform.Caller;
import org.infoshare.platform.Idempotent;
import org.infoshare.platform.Page;
import org.infoshare.platform.Refusal;
import org.infoshare.platform.Roles;
import org.infoshare.rulebook.Rulebook;

/** Drafting, filing and answering requests for the information of other departments. */
@Stateless
public class RequestService {

  private static final String UNCONDITIONAL_LIMIT = "request.answer.unconditional";
  private static final String CONDITIONAL_LIMIT = "request.answer.conditional";

  @Inject private Requests requests;
  @Inject private RequestRows rows;
  @Inject private Standings standings;
  @Inject private Catalogue catalogue;
  @Inject private Rulebook rulebook;
  @Inject private DueDates dueDates;
  @Inject private Grants grants;
  @Inject private Connections connections;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /** The requests that concern the caller, the newest first, each without its ledger. */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY})
  public Page<RequestView> list(RequestFilter filter) {
    return rows.page(standings.current(), filter);
  }

  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY})
  public RequestView get(UUID id) {
    var standing = standings.current();
    return visible(requests.find(id), id, standing).view(standing);
  }

  /** Drafts a request of the caller's department. */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public RequestView draft(NewRequest asked) {
    var standing = standings.current();
    connections.requireActive(standing.caller().department());
    var entry = check(asked, standing.caller().department());
    var request = SharingRequest.draft(standing, asked, entry, clock.instant());
    requests.add(request);
    return recorded(standing, request, "request-drafted", act -> act.items(asked.items()));
  }

  /** Replaces the content of a draft. */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public RequestView amend(UUID id, NewRequest asked) {
    var standing = standings.current();
    var request = held(id, standing);
    request.require(standing, RequestCommand.AMEND);
    request.amend(standing, asked, check(asked, request.requester()));
    return recorded(standing, request, "request-amended", act -> act.items(asked.items()));
  }

  /** Hands a draft to the head of the department. */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public RequestView submit(UUID id) {
    var standing = standings.current();
    var request = held(id, standing);
    request.submit(standing);
    return recorded(standing, request, "request-submitted", act -> act);
  }

  /** Gives a submitted request back to staff. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public RequestView sendBack(UUID id, String reasons) {
    var standing = standings.current();
    var request = held(id, standing);
    request.sendBack(standing, reasons);
    return recorded(standing, request, "request-returned", act -> act.detail("reasons", reasons));
  }

  /**
   * Hands a request to the provider: its limit starts. What is shared without condition is answered
   * by the platform in the same step, where the rules say so.
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public RequestView file(UUID id) {
    var standing = standings.current();
    var request = held(id, standing);
    request.require(standing, RequestCommand.FILE);
    connections.requireActive(request.requester());
    var entry = check(request.content(), request.requester());
    boolean unconditional = request.isUnconditionalIn(entry);
    var today = LocalDate.now(clock);
    var ruleSet = rulebook.inForceOn(today);
    var settings = rulebook.settings(ruleSet.id());
    var limit =
        rulebook.limitFor(
            ruleSet, unconditional ? UNCONDITIONAL_LIMIT : CONDITIONAL_LIMIT, request.provider());
    var now = clock.instant();
    var received = Receipt.dayOf(now, settings.calendarCutoff());
    request.file(standing, entry, ruleSet, dueDates.of(received, limit), now);
    record(
        standing.caller(),
        request,
        "request-filed",
        act -> act.items(request.content().items()).detail("ruleSet", ruleSet.id()));
    if (unconditional && settings.autoConsent()) {
      answerByPlatform(request, entry);
    }
    requests.flush();
    return request.view(standing);
  }

  private void answerByPlatform(SharingRequest request, PublishedEntry entry) {
    var platform = new Caller(SharingRequest.PLATFORM, entry.provider(), Set.of());
    request.provideByItself(entry, clock.instant(), decision -> grants.issue(platform, decision));
    record(
        platform,
        request,
        "request-answered-by-platform",
        act -> act.grant(request.grant()).items(request.content().items()));
  }

  /**
   * Shares all or some of the items asked for: decision, grant and evidence in one transaction.
   *
   * @param consent which items, and why not all; null for all
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public RequestView consent(UUID id, Consent consent) {
    var standing = standings.current();
    var request = held(id, standing);
    request.require(standing, RequestCommand.CONSENT);
    request.consent(
        standing,
        consent == null ? new Consent(null, null) : consent,
        catalogue.published(request.entry()),
        clock.instant(),
        decision -> grants.issue(standing.caller(), decision));
    var decision = request.decision();
    return recorded(
        standing,
        request,
        "request-consented",
        act -> {
          var answered = act.grant(request.grant()).items(decision.items());
          return decision.reasons() == null
              ? answered
              : answered.detail("reasons", decision.reasons());
        });
  }

  /** Declines to share. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public RequestView refuse(UUID id, RefusalGround ground, String reasons) {
    var standing = standings.current();
    var request = held(id, standing);
    request.refuse(standing, ground, reasons, clock.instant());
    return recorded(
        standing,
        request,
        "request-refused",
        act -> act.detail("ground", ground).detail("reasons", reasons));
  }

  /** Takes a request back before it is answered. */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public RequestView withdraw(UUID id, String reasons) {
    var standing = standings.current();
    var request = held(id, standing);
    request.withdraw(standing, reasons);
    return recorded(standing, request, "request-withdrawn", act -> act.detail("reasons", reasons));
  }

  private PublishedEntry check(NewRequest asked, String requester) {
    return RequestForm.check(asked, requester, catalogue::open, LocalDate.now(clock));
  }

  private SharingRequest held(UUID id, Standing standing) {
    return visible(requests.hold(id), id, standing);
  }

  private static SharingRequest visible(
      Optional<SharingRequest> found, UUID id, Standing standing) {
    return found
        .filter(request -> request.isVisibleTo(standing))
        .orElseThrow(() -> new Refusal(REQUEST_NOT_FOUND, id));
  }

  private RequestView recorded(
      Standing standing, SharingRequest request, String name, UnaryOperator<Act> more) {
    requests.flush();
    record(standing.caller(), request, name, more);
    return request.view(standing);
  }

  /** The other department reads of it in its own evidence, once the request was filed. */
  private void record(Caller caller, SharingRequest request, String name, UnaryOperator<Act> more) {
    var act =
        Act.of(caller, name)
            .request(request.id())
            .entry(request.entry(), request.entryVersion())
            .purpose(request.content().purpose());
    if (request.isFiled()) {
      act =
          act.concerning(
              caller.belongsTo(request.requester()) ? request.provider() : request.requester());
    }
    evidence.record(more.apply(act));
  }
}
