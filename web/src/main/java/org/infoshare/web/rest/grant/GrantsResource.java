package org.infoshare.web.rest.grant;

import static org.infoshare.web.rest.Parameters.id;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.infoshare.foundation.platform.Page;
import org.infoshare.sharing.grant.GrantFilter;
import org.infoshare.sharing.grant.GrantService;
import org.infoshare.sharing.grant.GrantStage;
import org.infoshare.sharing.grant.GrantView;
import org.infoshare.web.rest.Parameters;

/** Grants over REST. */
@Path("grants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GrantsResource {

  @Inject private GrantService service;

  @GET
  public Page<GrantView> listGrants(
      @QueryParam("entry") String entry,
      @QueryParam("provider") String provider,
      @QueryParam("requester") String requester,
      @QueryParam("stage") String stage,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var filter =
        new GrantFilter(
            given.text(entry),
            given.text(provider),
            given.text(requester),
            given.enumValue("stage", stage, GrantStage.class),
            given.number("limit", limit),
            given.text(cursor));
    given.refuseIfAny();
    return service.list(filter);
  }

  @GET
  @Path("{id}")
  public GrantView getGrant(@PathParam("id") String grant) {
    return service.get(id("id", grant));
  }

  @POST
  @Path("{id}/suspension")
  @Consumes(MediaType.APPLICATION_JSON)
  public GrantView suspendGrant(@PathParam("id") String grant, GrantChange change) {
    return service.suspend(id("id", grant), change.reasons());
  }

  @POST
  @Path("{id}/restoration")
  @Consumes(MediaType.APPLICATION_JSON)
  public GrantView restoreGrant(@PathParam("id") String grant, GrantChange change) {
    return service.restore(id("id", grant), change.reasons());
  }

  @POST
  @Path("{id}/end-approval")
  @Consumes(MediaType.APPLICATION_JSON)
  public GrantView approveGrantEnd(@PathParam("id") String grant, GrantEndApproval settlement) {
    return service.approveEnd(id("id", grant), settlement.terms());
  }

  @POST
  @Path("{id}/succession-confirmation")
  @Consumes(MediaType.APPLICATION_JSON)
  public GrantView confirmGrantSuccession(
      @PathParam("id") String grant, GrantSuccessionConfirmation confirmation) {
    return service.confirmSuccession(id("id", grant), confirmation.legalBasis());
  }

  @POST
  @Path("{id}/succession-refusal")
  @Consumes(MediaType.APPLICATION_JSON)
  public GrantView refuseGrantSuccession(@PathParam("id") String grant, GrantChange change) {
    return service.refuseSuccession(id("id", grant), change.reasons());
  }
}
