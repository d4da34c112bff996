package org.infoshare.web.rest.usage;

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
import org.infoshare.sharing.usage.NewUsageRecord;
import org.infoshare.sharing.usage.UsageFilter;
import org.infoshare.sharing.usage.UsageRecordView;
import org.infoshare.sharing.usage.UsageService;
import org.infoshare.web.rest.Created;
import org.infoshare.web.rest.Parameters;

/** Records of how departments used the information that they received. */
@Path("usage")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UsageResource {

  @Inject private UsageService service;

  @GET
  public Page<UsageRecordView> listUsageRecords(
      @QueryParam("grant") String grant,
      @QueryParam("entry") String entry,
      @QueryParam("provider") String provider,
      @QueryParam("requester") String requester,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var filter =
        new UsageFilter(
            given.uuid("grant", grant),
            given.text(entry),
            given.text(provider),
            given.text(requester),
            given.number("limit", limit),
            given.text(cursor));
    given.refuseIfAny();
    return service.list(filter);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Created("usage/{id}")
  public UsageRecordView recordUsage(NewUsageRecord asked) {
    return service.record(asked);
  }

  @GET
  @Path("{id}")
  public UsageRecordView getUsageRecord(@PathParam("id") String id) {
    return service.get(Parameters.id("id", id));
  }
}
