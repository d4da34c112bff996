package org.infoshare.sharing.request;

import static org.infoshare.sharing.request.RequestReason.REQUEST_APPLICATION_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.infoshare.foundation.platform.Idempotent;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.onboarding.Connections;
import org.infoshare.sharing.grant.Grants;

/**
 * Applications for several entries: prepared and filed as one, answered by each provider on its
 * own. What is done is done to all of its requests that are not withdrawn, or to none.
 */
@Stateless
public class RequestApplicationService {

  @Inject private RequestAccess access;
  @Inject private Requests requests;
  @Inject private RequestViews views;
  @Inject private RequestChecks checks;
  @Inject private RequestFiling filing;
  @Inject private Grants grants;
  @Inject private Connections connections;

  /** Drafts a request of the caller's department for each entry. */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public RequestApplicationView draft(NewRequestApplication asked) {
    var turn = access.context();
    String requester = turn.caller().department();
    connections.requireActive(requester);
    var entries = RequestApplicationValidator.check(asked, one -> checks.check(one, requester));
    var id = UUID.randomUUID();
    for (int i = 0; i < entries.size(); i++) {
      var one = asked.requestFor(asked.entries().get(i));
      filing.add(SharingRequest.draft(turn, one, entries.get(i)).inApplication(id, i), turn);
    }
    return saveAndView(id, turn);
  }

  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY})
  public RequestApplicationView get(UUID id) {
    return saveAndView(id, access.context());
  }

  /** Hands its requests to the head of the department. */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public RequestApplicationView submit(UUID id) {
    return forEachRequest(id, filing::submit);
  }

  /** Gives its requests back to staff. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public RequestApplicationView sendBack(UUID id, String reasons) {
    return forEachRequest(id, (request, turn) -> filing.sendBack(request, reasons, turn));
  }

  /** Sends each of its requests to its provider. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public RequestApplicationView file(UUID id) {
    return forEachRequest(id, filing::file);
  }

  /** Takes its requests back before anything was got of them. */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public RequestApplicationView withdraw(UUID id, String reasons) {
    return forEachRequest(id, (request, turn) -> filing.withdraw(request, reasons, turn));
  }

  private RequestApplicationView forEachRequest(
      UUID id, BiConsumer<SharingRequest, CommandContext> work) {
    var turn = access.context();
    var ids = requests.idsOfApplication(id);
    ids.forEach(request -> requests.grantOf(request).ifPresent(grants::lock));
    var held =
        ids.stream()
            .flatMap(request -> requests.lock(request).stream())
            .filter(request -> request.isVisibleTo(turn.callerContext()))
            .toList();
    var standing =
        held.stream().filter(request -> request.stage() != RequestStage.WITHDRAWN).toList();
    for (SharingRequest request : standing.isEmpty() ? held : standing) {
      try {
        work.accept(request, turn);
      } catch (Refusal refusal) {
        throw refusal.withPointerPrefix(
            RequestApplicationValidator.pointer(request.applicationPlace()));
      }
    }
    requests.flush();
    return saveAndView(id, turn);
  }

  private RequestApplicationView saveAndView(UUID id, CommandContext turn) {
    requests.flush();
    var found = views.ofApplication(id, turn);
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
    var standing =
        found.stream().filter(request -> request.stage() != RequestStage.WITHDRAWN).toList();
    (standing.isEmpty() ? found : standing)
        .forEach(request -> common.retainAll(request.commands()));
    return common;
  }
}
