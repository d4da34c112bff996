package org.infoshare.web.rest.department;

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
import org.infoshare.organisation.confirmation.PendingAct;
import org.infoshare.organisation.department.DepartmentChange;
import org.infoshare.organisation.department.DepartmentMerger;
import org.infoshare.organisation.department.DepartmentService;
import org.infoshare.organisation.department.DepartmentVersion;
import org.infoshare.organisation.department.DepartmentView;
import org.infoshare.organisation.department.NewDepartment;
import org.infoshare.organisation.participation.Participation;
import org.infoshare.organisation.participation.ParticipationService;
import org.infoshare.web.rest.Parameters;
import org.infoshare.web.rest.Results;

/** Departments of the city and its districts. */
@Path("departments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DepartmentsResource {

  @Inject private DepartmentService service;
  @Inject private ParticipationService participations;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public PendingAct proposeDepartment(NewDepartment department) {
    return service.proposeCreation(department);
  }

  @GET
  public Results<DepartmentView> listDepartments() {
    return new Results<>(service.list());
  }

  @GET
  @Path("{code}")
  public DepartmentView getDepartment(@PathParam("code") String code, @QueryParam("at") String at) {
    var parameters = new Parameters();
    var day = parameters.date("at", at);
    parameters.refuseIfAny();
    return service.get(code, day);
  }

  @GET
  @Path("{code}/versions")
  public Results<DepartmentVersion> listDepartmentVersions(@PathParam("code") String code) {
    return new Results<>(service.versions(code));
  }

  @POST
  @Path("{code}/change")
  @Consumes(MediaType.APPLICATION_JSON)
  public PendingAct proposeDepartmentChange(
      @PathParam("code") String code, DepartmentChange change) {
    return service.proposeChange(code, change);
  }

  @POST
  @Path("{code}/merger")
  @Consumes(MediaType.APPLICATION_JSON)
  public PendingAct proposeDepartmentMerger(
      @PathParam("code") String code, DepartmentMerger merger) {
    return service.proposeMerger(code, merger);
  }

  @POST
  @Path("{code}/head")
  @Consumes(MediaType.APPLICATION_JSON)
  public PendingAct proposeHead(@PathParam("code") String code, NewDepartment.FirstPerson head) {
    return service.proposeHead(code, head);
  }

  @GET
  @Path("{code}/participation")
  public Participation getParticipation(@PathParam("code") String code) {
    return participations.get(code);
  }

  @POST
  @Path("{code}/participation")
  @Consumes(MediaType.APPLICATION_JSON)
  public Participation declareParticipation(
      @PathParam("code") String code, NewParticipation declared) {
    return participations.declare(code, declared.document());
  }

  @POST
  @Path("{code}/participation/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  public Participation withdrawParticipation(
      @PathParam("code") String code, ParticipationWithdrawal withdrawal) {
    return participations.withdraw(code, withdrawal.reasons());
  }
}
