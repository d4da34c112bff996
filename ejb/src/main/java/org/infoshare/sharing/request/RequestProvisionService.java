package org.infoshare.sharing.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.system.Connections;
import org.infoshare.sharing.grant.Grants;

/**
 * Records the provision of information that was consented to, and its disposal in the end (Decree
 * 809 arts. 22, 27).
 */
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

  /** Reports how the requester gets what was consented to. */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public RequestView provide(UUID id, NewProvision newProvision) {
    var context = access.context();
    connections.requireActiveIfSystem(context.caller());
    requests.grantOf(id).ifPresent(grants::lock);
    var request = access.lock(id, context);
    request.require(context, RequestCommand.PROVIDE);
    provisions.provide(request, newProvision, context);
    return access.saveAndView(request, context);
  }

  /**
   * Confirms that the requester has disposed of the information. Its grant ends.
   *
   * <p>The grant is locked before the request, in the same order as for a suspension, so that two
   * transactions cannot deadlock.
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public RequestView dispose(UUID id, NewDisposal confirmed) {
    var context = access.context();
    requests.grantOf(id).ifPresent(grants::lock);
    var request = access.lock(id, context);
    request.dispose(context, confirmed);
    grants.end(request.grant(), confirmed.statement().strip(), context.caller());
    deadlines.cancel(request, context.account());
    deadlines.completeDisposal(request, context.account(), context.at());
    journal.recordAndNotify(
        context.caller(),
        request,
        RequestEvent.DISPOSED,
        act ->
            act.grant(request.grant())
                .detail("method", confirmed.method())
                .detail("disposedOn", confirmed.disposedOn())
                .detail("statement", confirmed.statement()),
        request.provider());
    listeners.forEach(listener -> listener.ended(id));
    return access.saveAndView(request, context);
  }
}
