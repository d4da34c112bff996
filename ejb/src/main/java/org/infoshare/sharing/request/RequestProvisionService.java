package org.infoshare.sharing.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import org.infoshare.foundation.platform.Idempotent;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.onboarding.Connections;
import org.infoshare.sharing.grant.Grants;

/** Providing what was consented to, and disposing of it in the end (Decree 809 arts. 22, 27). */
@Stateless
public class RequestProvisionService {

  @Inject private RequestAccess access;
  @Inject private Requests requests;
  @Inject private RequestJournal journal;
  @Inject private RequestDeadlines deadlines;
  @Inject private RequestProvisions provisions;
  @Inject private Grants grants;
  @Inject private Connections connections;
  @Inject private Instance<RequestListener> listeners;

  /** Tells how the requester gets what was consented to. */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public RequestView provide(UUID id, NewProvision told) {
    var turn = access.context();
    connections.requireActiveIfSystem(turn.caller());
    requests.grantOf(id).ifPresent(grants::lock);
    var request = access.lock(id, turn);
    request.require(turn, RequestCommand.PROVIDE);
    provisions.provide(request, told, turn);
    return access.saveAndView(request, turn);
  }

  /**
   * Confirms that the requester has disposed of the information: its right ends.
   *
   * <p>The right is held first, as by whoever suspends it: two at once then wait for each other in
   * one order.
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public RequestView dispose(UUID id, NewDisposal confirmed) {
    var turn = access.context();
    requests.grantOf(id).ifPresent(grants::lock);
    var request = access.lock(id, turn);
    request.dispose(turn, confirmed);
    grants.end(request.grant(), confirmed.statement().strip(), turn.caller());
    deadlines.cancel(request, turn.account());
    deadlines.completeDisposal(request, turn.account(), turn.at());
    journal.recordAndNotify(
        turn.caller(),
        request,
        RequestEvent.DISPOSED,
        act ->
            act.grant(request.grant())
                .detail("how", confirmed.how())
                .detail("day", confirmed.day())
                .detail("statement", confirmed.statement()),
        request.provider());
    listeners.forEach(listener -> listener.ended(id));
    return access.saveAndView(request, turn);
  }
}
