package org.infoshare.sharing.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.organisation.department.Departments;
import org.infoshare.sharing.grant.Grants;
import org.infoshare.sharing.terms.Consent;
import org.infoshare.sharing.terms.NewSupplement;
import org.infoshare.sharing.terms.RefusalGround;

/**
 * Answers requests, and handles missing information and extensions before the answer (Decree 809
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

  /** Asks the requester, once, for all missing information. */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public RequestView askSupplement(UUID id, List<String> missingInformation) {
    var context = access.context();
    var request = access.lock(id, context);
    request.askSupplement(context, missingInformation);
    deadlines.pauseForSupplement(request, context);
    journal.recordAndNotify(
        context.caller(),
        request,
        RequestEvent.SUPPLEMENT_ASKED,
        act -> act.detail("missingInformation", missingInformation),
        request.requester());
    return access.saveAndView(request, context);
  }

  /** Adds the missing information. */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public RequestView supplement(UUID id, NewSupplement added) {
    var context = access.context();
    var request = access.lock(id, context);
    request.supplement(context, added);
    deadlines.resumeAfterSupplement(request, context);
    journal.recordAndNotify(
        context.caller(),
        request,
        RequestEvent.SUPPLEMENTED,
        act -> act.detail("response", added.response()),
        request.provider());
    return access.saveAndView(request, context);
  }

  /**
   * Asks the provider's sharing authority for more time, or the body above it if the authority is a
   * party.
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public RequestView askExtension(UUID id, Integer workingDays, String reasons) {
    var context = access.context();
    var request = access.lock(id, context);
    request.askExtension(context, workingDays, reasons);
    journal.recordAndNotify(
        context.caller(),
        request,
        RequestEvent.EXTENSION_ASKED,
        act -> act.detail("workingDays", workingDays).detail("reasons", reasons),
        decidingOnTime(request),
        request.requester());
    return access.saveAndView(request, context);
  }

  /** The body that decides on more time; null if the provider has no authority. */
  private String decidingOnTime(SharingRequest request) {
    String substitute = request.answerTerms().substituteAuthority();
    return substitute == null ? departments.overseerOf(request.provider()) : substitute;
  }

  /** Approves more time for the provider, and notifies the requester. */
  @Idempotent
  @RolesAllowed({Roles.AUTHORITY, Roles.GOVERNMENT})
  public RequestView approveExtension(UUID id, String reasons) {
    var context = access.context();
    var request = access.lock(id, context);
    int workingDays = request.decideExtension(context, true, reasons);
    deadlines.extendAnswer(request, workingDays, context, reasons);
    return extensionDecided(request, RequestEvent.EXTENSION_APPROVED, reasons, context);
  }

  /** Refuses more time for the provider. */
  @Idempotent
  @RolesAllowed({Roles.AUTHORITY, Roles.GOVERNMENT})
  public RequestView refuseExtension(UUID id, String reasons) {
    var context = access.context();
    var request = access.lock(id, context);
    request.decideExtension(context, false, reasons);
    return extensionDecided(request, RequestEvent.EXTENSION_REFUSED, reasons, context);
  }

  private RequestView extensionDecided(
      SharingRequest request, RequestEvent event, String reasons, CommandContext context) {
    journal.recordAndNotify(
        context.caller(),
        request,
        event,
        act -> act.detail("reasons", reasons),
        request.provider(),
        request.requester());
    return access.saveAndView(request, context);
  }

  /**
   * Consents to share all or some of the items. Decision, grant and evidence are written in one
   * transaction.
   *
   * @param consent the items, and why not all of them; null for all
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public RequestView consent(UUID id, Consent consent) {
    var context = access.context();
    var request = access.lock(id, context);
    request.require(context, RequestCommand.CONSENT);
    request.consent(
        context,
        Objects.requireNonNullElseGet(consent, Consent::ofAllItems),
        catalogue.requireRequestable(request.entry()),
        deadlines.isExpired(request, RequestDeadlineKind.ANSWER),
        decision -> grants.issue(context.caller(), decision));
    var decision = request.outcome().decision();
    deadlines.completeAnswer(request, context.account(), context.at());
    journal.recordAndNotify(
        context.caller(),
        request,
        request.outcome().itemsNotShared(request.content()).isEmpty()
            ? RequestEvent.CONSENTED
            : RequestEvent.CONSENTED_IN_PART,
        act -> {
          var answered = act.grant(request.grant()).items(decision.items());
          return decision.reasons() == null
              ? answered
              : answered.detail("reasons", decision.reasons());
        },
        request.requester());
    provisions.start(request, context.at());
    listeners.forEach(
        listener -> listener.consented(request.id(), decision.items(), request.grant()));
    return access.saveAndView(request, context);
  }

  /**
   * Refuses to share.
   *
   * @param article the article that the provider relies on; null where it names none
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public RequestView refuse(UUID id, RefusalGround ground, String article, String reasons) {
    var context = access.context();
    var request = access.lock(id, context);
    request.require(context, RequestCommand.REFUSE);
    request.refuse(
        context,
        ground,
        article,
        reasons,
        deadlines.isExpired(request, RequestDeadlineKind.ANSWER));
    deadlines.completeAnswer(request, context.account(), context.at());
    journal.recordAndNotify(
        context.caller(),
        request,
        RequestEvent.REFUSED,
        act -> {
          var refused = act.detail("ground", ground).detail("reasons", reasons);
          return article == null ? refused : refused.detail("article", article);
        },
        request.requester());
    return access.saveAndView(request, context);
  }
}
