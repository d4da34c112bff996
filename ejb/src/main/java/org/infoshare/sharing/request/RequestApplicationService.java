package org.infoshare.sharing.request;

import static org.infoshare.sharing.request.RequestReason.REQUEST_APPLICATION_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.organisation.system.Connections;
import org.infoshare.sharing.grant.Grants;
import org.infoshare.sharing.terms.NewRequestApplication;

/**
 * Prepares and files applications for several entries as one; each provider answers its request on
 * its own. A command applies to all requests of the application that are not withdrawn, or to none.
 */
@Stateless
public class RequestApplicationService {

  @Inject private RequestAccess access;
  @Inject private Requests requests;
  @Inject private RequestValidator validator;
  @Inject private RequestFiling filing;
  @Inject private Grants grants;
  @Inject private Connections connections;

  /** Drafts a request of the caller's department for each entry. */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public RequestApplicationView draft(NewRequestApplication application) {
    var context = access.context();
    String requester = context.caller().department();
    connections.requireActive(requester);
    var entries =
        RequestApplicationValidator.check(
            application, newRequest -> validator.check(newRequest, requester));
    var id = UUID.randomUUID();
    for (int i = 0; i < entries.size(); i++) {
      var newRequest = application.requestFor(application.entries().get(i));
      filing.add(
          SharingRequest.draft(context, newRequest, entries.get(i)).inApplication(id, i), context);
    }
    return saveAndView(id, context);
  }

  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY})
  public RequestApplicationView get(UUID id) {
    return view(id, access.context());
  }

  /** Submits its requests to the head of the sharing office. */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public RequestApplicationView submit(UUID id) {
    return forEachRequest(id, filing::submit);
  }

  /** Returns its requests to staff. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public RequestApplicationView sendBack(UUID id, String reasons) {
    return forEachRequest(id, (request, context) -> filing.sendBack(request, reasons, context));
  }

  /** Sends each of its requests to its provider. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public RequestApplicationView file(UUID id) {
    return forEachRequest(id, filing::file);
  }

  /** Withdraws its requests before any information was received. */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public RequestApplicationView withdraw(UUID id, String reasons) {
    return forEachRequest(id, (request, context) -> filing.withdraw(request, reasons, context));
  }

  private RequestApplicationView forEachRequest(
      UUID id, BiConsumer<SharingRequest, CommandContext> work) {
    var context = access.context();
    var ids = requests.idsOfApplication(id);
    ids.forEach(request -> requests.grantOf(request).ifPresent(grants::lock));
    var locked =
        ids.stream()
            .flatMap(request -> requests.lock(request).stream())
            .filter(request -> request.isVisibleTo(context.callerContext()))
            .toList();
    var notWithdrawn =
        locked.stream().filter(request -> request.stage() != RequestStage.WITHDRAWN).toList();
    for (SharingRequest request : notWithdrawn.isEmpty() ? locked : notWithdrawn) {
      try {
        work.accept(request, context);
      } catch (Refusal refusal) {
        throw refusal.withPointerPrefix(
            RequestApplicationValidator.pointer(request.preparation().applicationPlace()));
      }
    }
    return saveAndView(id, context);
  }

  private RequestApplicationView saveAndView(UUID id, CommandContext context) {
    requests.flush();
    return view(id, context);
  }

  /** Shows the requests of an application as stored. */
  private RequestApplicationView view(UUID id, CommandContext context) {
    var found = access.ofApplication(id, context);
    if (found.isEmpty()) {
      throw new Refusal(REQUEST_APPLICATION_NOT_FOUND, id);
    }
    return new RequestApplicationView(id, found.get(0).requester(), found, commands(found));
  }

  private static EnumSet<RequestCommand> commands(List<RequestView> found) {
    var common =
        EnumSet.of(
            RequestCommand.SUBMIT,
            RequestCommand.RETURN,
            RequestCommand.FILE,
            RequestCommand.WITHDRAW);
    var notWithdrawn =
        found.stream().filter(request -> request.stage() != RequestStage.WITHDRAWN).toList();
    (notWithdrawn.isEmpty() ? found : notWithdrawn)
        .forEach(request -> common.retainAll(request.commands()));
    return common;
  }
}
