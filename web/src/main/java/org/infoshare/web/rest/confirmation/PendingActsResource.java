package org.infoshare.web.rest.confirmation;

import static org.infoshare.web.rest.Parameters.id;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infoshare.organisation.confirmation.ConfirmationService;
import org.infoshare.organisation.confirmation.ConfirmedAct;
import org.infoshare.organisation.confirmation.PendingAct;
import org.infoshare.web.rest.Results;

/** Acts of administrators that wait for a second person. */
@Path("pending-acts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PendingActsResource {

  @Inject private ConfirmationService service;

  @GET
  public Results<PendingAct> listPendingActs() {
    return new Results<>(service.list());
  }

  @POST
  @Path("{id}/confirmation")
  public ConfirmedAct confirmPendingAct(@PathParam("id") String act) {
    return service.confirm(id("id", act));
  }

  @POST
  @Path("{id}/decline")
  @Consumes(MediaType.APPLICATION_JSON)
  public PendingAct declinePendingAct(@PathParam("id") String act, DeclineReasons body) {
    return service.decline(id("id", act), body.reasons());
  }
}
