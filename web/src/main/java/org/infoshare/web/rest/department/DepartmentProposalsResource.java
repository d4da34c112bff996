package org.infoshare.web.rest.department;

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
import org.infoshare.organisation.department.DepartmentProposal;
import org.infoshare.organisation.department.DepartmentService;
import org.infoshare.web.rest.Results;

/** Mergers and changes of departments that a second person confirms. */
@Path("department-proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DepartmentProposalsResource {

  @Inject private DepartmentService service;

  @GET
  public Results<DepartmentProposal> listDepartmentProposals() {
    return new Results<>(service.listProposals());
  }

  @POST
  @Path("{id}/confirmation")
  public DepartmentProposal confirmDepartmentProposal(@PathParam("id") String proposal) {
    return service.confirm(id("id", proposal));
  }

  @POST
  @Path("{id}/refusal")
  @Consumes(MediaType.APPLICATION_JSON)
  public DepartmentProposal refuseDepartmentProposal(
      @PathParam("id") String proposal, ProposalRefusal refusal) {
    return service.refuse(id("id", proposal), refusal.reasons());
  }
}
