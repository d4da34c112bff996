package org.infoshare.web.rest.objection;

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
import org.infoshare.cases.objection.CorrectionFilter;
import org.infoshare.cases.objection.CorrectionService;
import org.infoshare.cases.objection.CorrectionView;
import org.infoshare.foundation.platform.Page;
import org.infoshare.web.rest.Parameters;

/** The corrections of data that a department had received. */
@Path("corrections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionsResource {

  @Inject private CorrectionService corrections;

  @GET
  public Page<CorrectionView> listCorrections(
      @QueryParam("entry") String entry,
      @QueryParam("acknowledged") String acknowledged,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var filter =
        new CorrectionFilter(
            given.text(entry),
            given.flag("acknowledged", acknowledged),
            given.number("limit", limit),
            given.text(cursor));
    given.refuseIfAny();
    return corrections.listCorrections(filter);
  }

  @POST
  @Path("{id}/acknowledgement")
  @Consumes(MediaType.APPLICATION_JSON)
  public CorrectionView acknowledgeCorrection(
      @PathParam("id") String objection, CorrectionAcknowledgement acknowledgement) {
    return corrections.acknowledge(id("id", objection), acknowledgement.remark());
  }
}
