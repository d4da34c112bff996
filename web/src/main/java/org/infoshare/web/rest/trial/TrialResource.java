package org.infoshare.web.rest.trial;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infoshare.organisation.system.Checklist;
import org.infoshare.organisation.system.TrialAnswer;
import org.infoshare.organisation.system.TrialCase;
import org.infoshare.organisation.system.TrialService;
import org.infoshare.web.rest.Parameters;
import org.infoshare.web.rest.Results;

/** The trial of a system against a simulated provider. */
@Path("trial")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TrialResource {

  @Inject private TrialService service;

  @GET
  @Path("cases")
  public Results<TrialCase> listTrialCases() {
    return new Results<>(service.cases());
  }

  @POST
  @Path("query")
  @Consumes(MediaType.APPLICATION_JSON)
  public TrialAnswer queryTrial(TrialQuery body) {
    return service.query(body.key());
  }

  @POST
  @Path("report")
  @Consumes(MediaType.APPLICATION_JSON)
  public Checklist reportTrialRecord(TrialReport body) {
    return service.report(body.key(), body.values());
  }

  @POST
  @Path("item-fault")
  @Consumes(MediaType.APPLICATION_JSON)
  public Checklist reportTrialItemFault(TrialItemFault body) {
    return service.reportFault(body.key(), body.item(), body.ground());
  }

  @GET
  @Path("checklists/{id}")
  public Checklist getTrialChecklist(@PathParam("id") String id) {
    return service.checklist(Parameters.id("id", id));
  }
}
