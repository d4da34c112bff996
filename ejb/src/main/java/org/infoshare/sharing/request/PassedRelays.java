package org.infoshare.sharing.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.infoshare.time.deadline.CaseLimit;
import org.infoshare.time.deadline.PassedHandler;

/** A request goes on without the authority that did not forward it in time. */
@ApplicationScoped
class PassedRelays implements PassedHandler {

  @Inject private Requests requests;
  @Inject private RequestFiling filing;

  @Override
  public String kind() {
    return RequestLimit.RELAY.kind();
  }

  @Override
  public void passed(CaseLimit of, LocalDate due) {
    requests
        .hold(UUID.fromString(of.caseId()))
        .filter(request -> request.stage() == RequestStage.RELAYING)
        .ifPresent(
            request -> {
              filing.goOn(request, PassedHandler.after(due));
              requests.flush();
            });
  }
}
