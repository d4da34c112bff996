package org.infoshare.web.rest.deadline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.infoshare.foundation.platform.Page;
import org.infoshare.time.deadline.DeadlineFilter;
import org.infoshare.time.deadline.DeadlineService;
import org.infoshare.time.deadline.DeadlineStage;
import org.infoshare.time.deadline.DeadlineView;
import org.infoshare.web.rest.Parameters;

/** The deadlines of cases. */
@Path("deadlines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DeadlinesResource {

  @Inject private DeadlineService service;

  @GET
  public Page<DeadlineView> listDeadlines(
      @QueryParam("stage") String stage,
      @QueryParam("kind") String kind,
      @QueryParam("dueBefore") String dueBefore,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var filter =
        new DeadlineFilter(
            given.enumValue("stage", stage, DeadlineStage.class),
            given.text(kind),
            given.date("dueBefore", dueBefore),
            given.number("limit", limit),
            given.text(cursor));
    given.refuseIfAny();
    return service.list(filter);
  }

  @GET
  @Path("{kind}/{caseId}")
  public DeadlineView getDeadline(
      @PathParam("kind") String kind, @PathParam("caseId") String caseId) {
    return service.get(kind, caseId);
  }
}
