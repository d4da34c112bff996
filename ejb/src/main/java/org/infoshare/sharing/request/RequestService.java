package org.infoshare.sharing.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.infoshare.catalogue.entry.Catalogue;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Idempotent;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.Departments;
import org.infoshare.organisation.onboarding.Connections;
import org.infoshare.sharing.grant.Grants;
import org.infoshare.time.deadline.DueView;

/** Drafting, filing and forwarding requests for the information of other departments. */
@Stateless
public class RequestService {

  @Inject private RequestAccess access;
  @Inject private RequestViews views;
  @Inject private Requests requests;
  @Inject private RequestChecks checks;
  @Inject private RequestFiling filing;
  @Inject private RequestDeadlines deadlines;
  @Inject private Catalogue catalogue;
  @Inject private Departments departments;
  @Inject private Grants grants;
  @Inject private Connections connections;

  /**
   * The requests that concern the caller, the newest first, each without its ledger.
   *
   * @throws Refusal {@code invalid} if the filter names an entry or a department that does not
   *     exist
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY})
  public Page<RequestView> list(RequestFilter filter) {
    var named = new Checks();
    catalogue.checkEntry(named, "/entry", filter.entry());
    departments.checkExists(named, "/provider", filter.provider());
    departments.checkExists(named, "/requester", filter.requester());
    named.refuseIfAny();
    return views.page(access.context(), filter);
  }

  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY})
  public RequestView get(UUID id) {
    return access.view(id, access.context());
  }

  /**
   * Why a limit of a request has its date: each day, each event, the article.
   *
   * @param which which limit; null for that of the stage in which the request stands
   * @throws Refusal {@code deadline-not-found} if it has none of that name; {@code
   *     no-limit-in-stage}
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY})
  public DueView explainDue(UUID id, RequestLimit which) {
    var request = access.view(id, access.context());
    return which == null
        ? deadlines.explainCurrent(request.stage(), id)
        : deadlines.explain(which, id);
  }

  /** Drafts a request of the caller's department. */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public RequestView draft(NewRequest asked) {
    var turn = access.context();
    connections.requireActive(turn.caller().department());
    var entry = checks.check(asked, turn.caller().department());
    var request = SharingRequest.draft(turn, asked, entry);
    filing.add(request, turn);
    return access.saveAndView(request, turn);
  }

  /**
   * Replaces the content of a draft.
   *
   * @param lockVersion the state that the caller read; null if he does not mind what others wrote
   * @throws Refusal {@code changed-meanwhile} if somebody changed it since
   */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public RequestView amend(UUID id, Integer lockVersion, NewRequest asked) {
    var turn = access.context();
    var request = access.lock(id, turn);
    filing.amend(request, lockVersion, asked, turn);
    return access.saveAndView(request, turn);
  }

  /** Hands a draft to the head of the department. */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public RequestView submit(UUID id) {
    var turn = access.context();
    var request = access.lock(id, turn);
    filing.submit(request, turn);
    return access.saveAndView(request, turn);
  }

  /** Gives a submitted request back to staff. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public RequestView sendBack(UUID id, String reasons) {
    var turn = access.context();
    var request = access.lock(id, turn);
    filing.sendBack(request, reasons, turn);
    return access.saveAndView(request, turn);
  }

  /**
   * Sends a request to the provider: by the sharing authorities between them where they stand at
   * different levels or areas, and at once where none does. What is shared without condition is
   * answered by the platform as soon as it is received.
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public RequestView file(UUID id) {
    var turn = access.context();
    var request = access.lock(id, turn);
    filing.file(request, turn);
    return access.saveAndView(request, turn);
  }

  /** Passes a request on, as the sharing authority that has it on its way: nothing is decided. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public RequestView forward(UUID id) {
    var turn = access.context();
    var request = access.lock(id, turn);
    filing.forward(request, turn);
    return access.saveAndView(request, turn);
  }

  /** Takes a request back before anything was got of it; a right that it had ends. */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public RequestView withdraw(UUID id, String reasons) {
    var turn = access.context();
    requests.grantOf(id).ifPresent(grants::lock);
    var request = access.lock(id, turn);
    filing.withdraw(request, reasons, turn);
    return access.saveAndView(request, turn);
  }
}
