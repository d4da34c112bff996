package org.infoshare.sharing.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.Departments;
import org.infoshare.organisation.system.Connections;
import org.infoshare.sharing.grant.Grants;
import org.infoshare.sharing.terms.NewRequest;
import org.infoshare.time.deadline.DeadlineView;

/** Drafts, files and forwards requests for the information of other departments. */
@Stateless
public class RequestService {

  @Inject private RequestAccess access;
  @Inject private Requests requests;
  @Inject private RequestValidator validator;
  @Inject private RequestFiling filing;
  @Inject private RequestDeadlines deadlines;
  @Inject private Catalogue catalogue;
  @Inject private Departments departments;
  @Inject private Grants grants;
  @Inject private Connections connections;

  /**
   * The requests that concern the caller, newest first, without the explanation of their due dates.
   *
   * @throws Refusal {@code invalid} if the filter names an entry or a department that does not
   *     exist
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY})
  public Page<RequestView> list(RequestFilter filter) {
    var filterChecks = new Checks();
    catalogue.checkEntry(filterChecks, "/entry", filter.entry());
    departments.checkExists(filterChecks, "/provider", filter.provider());
    departments.checkExists(filterChecks, "/requester", filter.requester());
    filterChecks.refuseIfAny();
    return access.page(access.context(), filter);
  }

  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY})
  public RequestView get(UUID id) {
    return access.view(id, access.context());
  }

  /**
   * Explains the due date of a deadline of a request: each day, each event, the article.
   *
   * @param kind the kind of deadline; null for the one that runs in the current stage
   * @throws Refusal {@code deadline-not-found} if the request has none of that kind; {@code
   *     no-deadline-in-stage}
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY})
  public DeadlineView explainDue(UUID id, RequestDeadlineKind kind) {
    var request = access.view(id, access.context());
    return kind == null
        ? deadlines.explainCurrent(request.stage(), id)
        : deadlines.explain(kind, id);
  }

  /** Drafts a request of the caller's department. */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public RequestView draft(NewRequest newRequest) {
    var context = access.context();
    connections.requireActive(context.caller().department());
    var entry = validator.check(newRequest, context.caller().department());
    var request = SharingRequest.draft(context, newRequest, entry);
    filing.add(request, context);
    return access.saveAndView(request, context);
  }

  /**
   * Replaces the content of a draft.
   *
   * @param lockVersion the version that the caller read; null to skip the check
   * @throws Refusal {@code changed-meanwhile} if somebody changed it since
   */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public RequestView amend(UUID id, Integer lockVersion, NewRequest newRequest) {
    var context = access.context();
    var request = access.lock(id, context);
    filing.amend(request, lockVersion, newRequest, context);
    return access.saveAndView(request, context);
  }

  /** Submits a draft to the head of the sharing office. */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public RequestView submit(UUID id) {
    var context = access.context();
    var request = access.lock(id, context);
    filing.submit(request, context);
    return access.saveAndView(request, context);
  }

  /** Returns a submitted request to staff. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public RequestView sendBack(UUID id, String reasons) {
    var context = access.context();
    var request = access.lock(id, context);
    filing.sendBack(request, reasons, context);
    return access.saveAndView(request, context);
  }

  /**
   * Sends a request to the provider. If the two departments are of different levels or areas, the
   * sharing authorities between them forward it; otherwise the provider receives it at once. The
   * platform answers a request for items that are shared without condition as soon as it is
   * received.
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public RequestView file(UUID id) {
    var context = access.context();
    var request = access.lock(id, context);
    filing.file(request, context);
    return access.saveAndView(request, context);
  }

  /**
   * Forwards a request as the sharing authority that currently has it. Forwarding decides nothing.
   */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public RequestView forward(UUID id) {
    var context = access.context();
    var request = access.lock(id, context);
    filing.forward(request, context);
    return access.saveAndView(request, context);
  }

  /** Withdraws a request before any information was received. Its grant, if any, ends. */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public RequestView withdraw(UUID id, String reasons) {
    var context = access.context();
    requests.grantOf(id).ifPresent(grants::lock);
    var request = access.lock(id, context);
    filing.withdraw(request, reasons, context);
    return access.saveAndView(request, context);
  }
}
