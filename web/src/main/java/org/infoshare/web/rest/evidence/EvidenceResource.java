package org.infoshare.web.rest.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.infoshare.foundation.evidence.EvidenceFilter;
import org.infoshare.foundation.evidence.EvidenceService;
import org.infoshare.foundation.evidence.EvidenceView;
import org.infoshare.foundation.platform.Page;
import org.infoshare.web.rest.Parameters;

/** The evidence of acts and exchanges, read-only. */
@Path("evidence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {

  @Inject private EvidenceService service;

  @GET
  public Page<EvidenceView> listEvidence(
      @QueryParam("act") String act,
      @QueryParam("department") String department,
      @QueryParam("entry") String entry,
      @QueryParam("grant") String grant,
      @QueryParam("caseReference") String caseReference,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var filter =
        new EvidenceFilter(
            given.text(act),
            given.text(department),
            given.text(entry),
            given.uuid("grant", grant),
            given.text(caseReference),
            given.number("limit", limit),
            given.text(cursor));
    given.refuseIfAny();
    return service.list(filter);
  }

  @GET
  @Path("{id}")
  public EvidenceView getEvidence(@PathParam("id") String id) {
    return service.get(Parameters.recordNumber("id", id));
  }
}
