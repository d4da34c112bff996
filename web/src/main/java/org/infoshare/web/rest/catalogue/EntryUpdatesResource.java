package org.infoshare.web.rest.catalogue;

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
import org.infoshare.catalogue.update.EntryUpdateService;
import org.infoshare.catalogue.update.NewUpdate;
import org.infoshare.catalogue.update.UpdateFilter;
import org.infoshare.catalogue.update.UpdateState;
import org.infoshare.catalogue.update.UpdateView;
import org.infoshare.foundation.platform.Page;
import org.infoshare.time.deadline.DeadlineView;
import org.infoshare.web.rest.Parameters;

/** Updates of entries that are due because a law or a duty changed. */
@Path("catalogue/updates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EntryUpdatesResource {

  @Inject private EntryUpdateService service;

  @GET
  public Page<UpdateView> listUpdates(
      @QueryParam("state") String state,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var filter =
        new UpdateFilter(
            given.enumValue("state", state, UpdateState.class),
            given.number("limit", limit),
            given.text(cursor));
    given.refuseIfAny();
    return service.list(filter);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public UpdateView reportLegalChange(NewUpdate change) {
    return service.report(change);
  }

  @POST
  @Path("{id}/extension")
  @Consumes(MediaType.APPLICATION_JSON)
  public UpdateView extendUpdate(@PathParam("id") String update, UpdateExtension extension) {
    return service.extend(id("id", update), extension.reasons());
  }

  @GET
  @Path("{id}/due")
  public DeadlineView explainUpdateDueDate(@PathParam("id") String update) {
    return service.explainDue(id("id", update));
  }
}
