package org.infoshare.sharing.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.infoshare.catalogue.entry.Catalogue;
import org.infoshare.foundation.platform.Idempotent;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.Departments;
import org.infoshare.sharing.grant.Grants;

/**
 * The answer to a request and what comes before it: what is missing, and more time (Decree 809
 * arts. 20 and 21).
 */
@Stateless
public class RequestAnswerService {

  @Inject private RequestDesk desk;
  @Inject private RequestLimits limits;
  @Inject private RequestNews news;
  @Inject private RequestProvisions provisions;
  @Inject private Catalogue catalogue;
  @Inject private Departments departments;
  @Inject private Grants grants;
  @Inject private Instance<SharingListener> listeners;

  /** Tells the requester, once, everything that is missing. */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public RequestView askSupplement(UUID id, List<String> gaps) {
    var turn = desk.turn();
    var request = desk.held(id, turn);
    request.askSupplement(turn, gaps);
    limits.supplementAsked(request, turn);
    news.tell(
        turn.caller(),
        request,
        RequestEvent.SUPPLEMENT_ASKED,
        act -> act.detail("gaps", gaps),
        request.requester());
    return desk.shown(request, turn);
  }

  /** Adds what was missing. */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public RequestView supplement(UUID id, RequestSupplement added) {
    var turn = desk.turn();
    var request = desk.held(id, turn);
    request.supplement(turn, added);
    limits.supplemented(request, turn);
    news.tell(
        turn.caller(),
        request,
        RequestEvent.SUPPLEMENTED,
        act -> act.detail("said", added.said()),
        request.provider());
    return desk.shown(request, turn);
  }

  /** Asks the provider's sharing authority for more time; the body above where it is a party. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public RequestView askExtension(UUID id, Integer workingDays, String reasons) {
    var turn = desk.turn();
    var request = desk.held(id, turn);
    request.askExtension(turn, workingDays, reasons);
    news.tell(
        turn.caller(),
        request,
        RequestEvent.EXTENSION_ASKED,
        act -> act.detail("workingDays", workingDays).detail("reasons", reasons),
        Objects.requireNonNullElseGet(
            request.overseer(), () -> departments.authorityOf(request.provider())),
        request.requester());
    return desk.shown(request, turn);
  }

  /** Gives the provider more time, and tells the requester. */
  @Idempotent
  @RolesAllowed({Roles.AUTHORITY, Roles.GOVERNMENT})
  public RequestView allowExtension(UUID id, String reasons) {
    var turn = desk.turn();
    var request = desk.held(id, turn);
    int workingDays = request.decideExtension(turn, true, reasons);
    limits.extended(request, workingDays, turn, reasons);
    return decided(request, RequestEvent.EXTENSION_ALLOWED, reasons, turn);
  }

  /** Gives the provider no more time. */
  @Idempotent
  @RolesAllowed({Roles.AUTHORITY, Roles.GOVERNMENT})
  public RequestView declineExtension(UUID id, String reasons) {
    var turn = desk.turn();
    var request = desk.held(id, turn);
    request.decideExtension(turn, false, reasons);
    return decided(request, RequestEvent.EXTENSION_DECLINED, reasons, turn);
  }

  private RequestView decided(
      SharingRequest request, RequestEvent what, String reasons, Turn turn) {
    news.tell(
        turn.caller(),
        request,
        what,
        act -> act.detail("reasons", reasons),
        request.provider(),
        request.requester());
    return desk.shown(request, turn);
  }

  /**
   * Shares all or some of the items: decision, grant and evidence in one transaction.
   *
   * @param consent which items, and why not all; null for all
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public RequestView consent(UUID id, Consent consent) {
    var turn = desk.turn();
    var request = desk.held(id, turn);
    request.require(turn, RequestCommand.CONSENT);
    request.consent(
        turn,
        Objects.requireNonNullElseGet(consent, Consent::whole),
        catalogue.published(request.entry()),
        limits.isPassed(request, RequestLimit.ANSWER),
        decision -> grants.issue(turn.caller(), decision));
    var decision = request.decision();
    limits.answered(request, turn.account(), turn.at());
    news.tell(
        turn.caller(),
        request,
        RequestEvent.CONSENTED,
        act -> {
          var answered = act.grant(request.grant()).items(decision.items());
          return decision.reasons() == null
              ? answered
              : answered.detail("reasons", decision.reasons());
        },
        request.requester());
    provisions.begin(request, turn.at());
    listeners.forEach(
        listener -> listener.consented(request.id(), decision.items(), request.grant()));
    return desk.shown(request, turn);
  }

  /** Declines to share. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public RequestView refuse(UUID id, RefusalGround ground, String reasons) {
    var turn = desk.turn();
    var request = desk.held(id, turn);
    request.require(turn, RequestCommand.REFUSE);
    request.refuse(turn, ground, reasons, limits.isPassed(request, RequestLimit.ANSWER));
    limits.answered(request, turn.account(), turn.at());
    news.tell(
        turn.caller(),
        request,
        RequestEvent.REFUSED,
        act -> act.detail("ground", ground).detail("reasons", reasons),
        request.requester());
    return desk.shown(request, turn);
  }
}
