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

  @Inject private RequestAccess access;
  @Inject private RequestDeadlines deadlines;
  @Inject private RequestJournal journal;
  @Inject private RequestProvisions provisions;
  @Inject private Catalogue catalogue;
  @Inject private Departments departments;
  @Inject private Grants grants;
  @Inject private Instance<RequestListener> listeners;

  /** Tells the requester, once, everything that is missing. */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public RequestView askSupplement(UUID id, List<String> gaps) {
    var turn = access.context();
    var request = access.lock(id, turn);
    request.askSupplement(turn, gaps);
    deadlines.pauseForSupplement(request, turn);
    journal.recordAndNotify(
        turn.caller(),
        request,
        RequestEvent.SUPPLEMENT_ASKED,
        act -> act.detail("gaps", gaps),
        request.requester());
    return access.saveAndView(request, turn);
  }

  /** Adds what was missing. */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public RequestView supplement(UUID id, RequestSupplement added) {
    var turn = access.context();
    var request = access.lock(id, turn);
    request.supplement(turn, added);
    deadlines.resumeAfterSupplement(request, turn);
    journal.recordAndNotify(
        turn.caller(),
        request,
        RequestEvent.SUPPLEMENTED,
        act -> act.detail("said", added.said()),
        request.provider());
    return access.saveAndView(request, turn);
  }

  /** Asks the provider's sharing authority for more time; the body above where it is a party. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public RequestView askExtension(UUID id, Integer workingDays, String reasons) {
    var turn = access.context();
    var request = access.lock(id, turn);
    request.askExtension(turn, workingDays, reasons);
    journal.recordAndNotify(
        turn.caller(),
        request,
        RequestEvent.EXTENSION_ASKED,
        act -> act.detail("workingDays", workingDays).detail("reasons", reasons),
        Objects.requireNonNullElseGet(
            request.substituteAuthority(), () -> departments.authorityOf(request.provider())),
        request.requester());
    return access.saveAndView(request, turn);
  }

  /** Gives the provider more time, and tells the requester. */
  @Idempotent
  @RolesAllowed({Roles.AUTHORITY, Roles.GOVERNMENT})
  public RequestView approveExtension(UUID id, String reasons) {
    var turn = access.context();
    var request = access.lock(id, turn);
    int workingDays = request.decideExtension(turn, true, reasons);
    deadlines.extendAnswer(request, workingDays, turn, reasons);
    return extensionDecided(request, RequestEvent.EXTENSION_APPROVED, reasons, turn);
  }

  /** Gives the provider no more time. */
  @Idempotent
  @RolesAllowed({Roles.AUTHORITY, Roles.GOVERNMENT})
  public RequestView refuseExtension(UUID id, String reasons) {
    var turn = access.context();
    var request = access.lock(id, turn);
    request.decideExtension(turn, false, reasons);
    return extensionDecided(request, RequestEvent.EXTENSION_REFUSED, reasons, turn);
  }

  private RequestView extensionDecided(
      SharingRequest request, RequestEvent what, String reasons, CommandContext turn) {
    journal.recordAndNotify(
        turn.caller(),
        request,
        what,
        act -> act.detail("reasons", reasons),
        request.provider(),
        request.requester());
    return access.saveAndView(request, turn);
  }

  /**
   * Shares all or some of the items: decision, grant and evidence in one transaction.
   *
   * @param consent which items, and why not all; null for all
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public RequestView consent(UUID id, Consent consent) {
    var turn = access.context();
    var request = access.lock(id, turn);
    request.require(turn, RequestCommand.CONSENT);
    request.consent(
        turn,
        Objects.requireNonNullElseGet(consent, Consent::ofAllItems),
        catalogue.published(request.entry()),
        deadlines.isExpired(request, RequestLimit.ANSWER),
        decision -> grants.issue(turn.caller(), decision));
    var decision = request.decision();
    deadlines.completeAnswer(request, turn.account(), turn.at());
    journal.recordAndNotify(
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
    provisions.start(request, turn.at());
    listeners.forEach(
        listener -> listener.consented(request.id(), decision.items(), request.grant()));
    return access.saveAndView(request, turn);
  }

  /** Declines to share. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public RequestView refuse(UUID id, RefusalGround ground, String reasons) {
    var turn = access.context();
    var request = access.lock(id, turn);
    request.require(turn, RequestCommand.REFUSE);
    request.refuse(turn, ground, reasons, deadlines.isExpired(request, RequestLimit.ANSWER));
    deadlines.completeAnswer(request, turn.account(), turn.at());
    journal.recordAndNotify(
        turn.caller(),
        request,
        RequestEvent.REFUSED,
        act -> act.detail("ground", ground).detail("reasons", reasons),
        request.requester());
    return access.saveAndView(request, turn);
  }
}
