package org.infoshare.web.rest.dispute;

import static org.infoshare.web.rest.Parameters.id;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.infoshare.cases.dispute.DisputeBatchService;
import org.infoshare.cases.dispute.DisputeBatchView;
import org.infoshare.foundation.platform.Page;
import org.infoshare.web.rest.Created;
import org.infoshare.web.rest.Parameters;

/** The batches of disputes for the joint review. */
@Path("dispute-batches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DisputeBatchesResource {

  @Inject private DisputeBatchService batches;

  @GET
  public Page<DisputeBatchView> listDisputeBatches(
      @QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var length = given.number("limit", limit);
    String place = given.text(cursor);
    given.refuseIfAny();
    return batches.list(length, place);
  }

  @POST
  @Created("dispute-batches/{id}")
  public DisputeBatchView openDisputeBatch() {
    return batches.open();
  }

  @GET
  @Path("{id}")
  public DisputeBatchView getDisputeBatch(@PathParam("id") String batch) {
    return batches.get(id("id", batch));
  }
}
