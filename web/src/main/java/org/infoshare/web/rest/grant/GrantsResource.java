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

/** Access rights, born by decisions on requests. */
@Path("grants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GrantsResource {

  @Inject private GrantService service;

  @GET
  public Page<GrantView> listGrants(
      @QueryParam("entry") String entry,
      @QueryParam("provider") String provider,
      @QueryParam("consumer") String consumer,
      @QueryParam("stage") String stage,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var filter =
        new GrantFilter(
            given.text(entry),
            given.text(provider),
            given.text(consumer),
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
    return service.suspend(id("id", grant), change.reason());
  }

  @POST
  @Path("{id}/restoration")
  @Consumes(MediaType.APPLICATION_JSON)
  public GrantView restoreGrant(@PathParam("id") String grant, GrantChange change) {
    return service.restore(id("id", grant), change.reason());
  }

  @POST
  @Path("{id}/settlement")
  @Consumes(MediaType.APPLICATION_JSON)
  public GrantView settleGrant(@PathParam("id") String grant, GrantSettlement settlement) {
    return service.settle(id("id", grant), settlement.terms());
  }

  @POST
  @Path("{id}/confirmation")
  @Consumes(MediaType.APPLICATION_JSON)
  public GrantView confirmGrant(@PathParam("id") String grant, GrantConfirmation confirmation) {
    return service.confirm(id("id", grant), confirmation.legalBasis());
  }

  @POST
  @Path("{id}/objection")
  @Consumes(MediaType.APPLICATION_JSON)
  public GrantView objectToGrant(@PathParam("id") String grant, GrantChange change) {
    return service.object(id("id", grant), change.reason());
  }
}
