package org.infoshare.web.rest.compliance;

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
import org.infoshare.cases.compliance.NewViolation;
import org.infoshare.cases.compliance.ViolationFilter;
import org.infoshare.cases.compliance.ViolationKind;
import org.infoshare.cases.compliance.ViolationService;
import org.infoshare.cases.compliance.ViolationStage;
import org.infoshare.cases.compliance.ViolationView;
import org.infoshare.foundation.platform.Page;
import org.infoshare.time.deadline.DeadlineView;
import org.infoshare.web.rest.Created;
import org.infoshare.web.rest.Parameters;

/** Violations, and what follows from them. */
@Path("violations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ViolationsResource {

  @Inject private ViolationService service;

  @GET
  public Page<ViolationView> listViolations(
      @QueryParam("department") String department,
      @QueryParam("kind") String kind,
      @QueryParam("stage") String stage,
      @QueryParam("about") String about,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var filter =
        new ViolationFilter(
            given.text(department),
            given.enumValue("kind", kind, ViolationKind.class),
            given.enumValue("stage", stage, ViolationStage.class),
            given.text(about),
            given.number("limit", limit),
            given.text(cursor));
    given.refuseIfAny();
    return service.list(filter);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Created("violations/{id}")
  public ViolationView registerViolation(NewViolation asked) {
    return service.register(asked);
  }

  @GET
  @Path("{id}")
  public ViolationView getViolation(@PathParam("id") String violation) {
    return service.get(id("id", violation));
  }

  @GET
  @Path("{id}/due")
  public DeadlineView explainViolationDueDate(@PathParam("id") String violation) {
    return service.due(id("id", violation));
  }

  @POST
  @Path("{id}/order")
  @Consumes(MediaType.APPLICATION_JSON)
  public ViolationView orderCorrection(@PathParam("id") String violation, CorrectionOrder order) {
    return service.order(id("id", violation), order.measures(), order.workingDays());
  }

  @POST
  @Path("{id}/report")
  @Consumes(MediaType.APPLICATION_JSON)
  public ViolationView reportCorrection(
      @PathParam("id") String violation, CorrectionReport report) {
    return service.report(id("id", violation), report.report());
  }

  @POST
  @Path("{id}/approval")
  @Consumes(MediaType.APPLICATION_JSON)
  public ViolationView approveCorrection(
      @PathParam("id") String violation, ViolationReasons approval) {
    return service.approveCorrection(id("id", violation), approval.reasons());
  }

  @POST
  @Path("{id}/refusal")
  @Consumes(MediaType.APPLICATION_JSON)
  public ViolationView refuseCorrection(
      @PathParam("id") String violation, CorrectionRefusal refusal) {
    return service.refuseCorrection(id("id", violation), refusal.reasons(), refusal.workingDays());
  }

  @POST
  @Path("{id}/referral")
  @Consumes(MediaType.APPLICATION_JSON)
  public ViolationView referViolation(
      @PathParam("id") String violation, ViolationReferral referral) {
    return service.refer(
        id("id", violation), referral.referredTo(), referral.document(), referral.reasons());
  }

  @POST
  @Path("{id}/termination")
  @Consumes(MediaType.APPLICATION_JSON)
  public ViolationView terminateViolationGrants(
      @PathParam("id") String violation, ViolationReasons termination) {
    return service.terminate(id("id", violation), termination.reasons());
  }

  @POST
  @Path("{id}/dismissal")
  @Consumes(MediaType.APPLICATION_JSON)
  public ViolationView dismissViolation(
      @PathParam("id") String violation, ViolationReasons dismissal) {
    return service.dismiss(id("id", violation), dismissal.reasons());
  }
}
