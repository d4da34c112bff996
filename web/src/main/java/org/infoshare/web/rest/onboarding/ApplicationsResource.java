package org.infoshare.web.rest.onboarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.infoshare.foundation.platform.Page;
import org.infoshare.organisation.onboarding.AgreementDocument;
import org.infoshare.organisation.onboarding.AgreementService;
import org.infoshare.organisation.onboarding.AgreementValidity;
import org.infoshare.organisation.onboarding.AgreementView;
import org.infoshare.organisation.onboarding.ApplicationFilter;
import org.infoshare.organisation.onboarding.ConnectionApplicationView;
import org.infoshare.organisation.onboarding.NewAgreement;
import org.infoshare.organisation.onboarding.NewConnectionApplication;
import org.infoshare.organisation.onboarding.OnboardingService;
import org.infoshare.organisation.onboarding.OnboardingStage;
import org.infoshare.time.deadline.DeadlineView;
import org.infoshare.web.rest.Created;
import org.infoshare.web.rest.Parameters;
import org.infoshare.web.rest.Results;

/** Applications for a connection to the platform, and their agreements. */
@Path("onboarding/applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationsResource {

  @Inject private OnboardingService service;
  @Inject private AgreementService agreements;

  @GET
  public Page<ConnectionApplicationView> listConnectionApplications(
      @QueryParam("stage") String stage,
      @QueryParam("department") String department,
      @QueryParam("agreement") String agreement,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var filter =
        new ApplicationFilter(
            given.enumValue("stage", stage, OnboardingStage.class),
            given.text(department),
            given.enumValue("agreement", agreement, AgreementValidity.class),
            given.number("limit", limit),
            given.text(cursor));
    given.refuseIfAny();
    return service.list(filter);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Created("onboarding/applications/{id}")
  public ConnectionApplicationView applyForConnection(NewConnectionApplication body) {
    return service.apply(body);
  }

  @GET
  @Path("{id}")
  public ConnectionApplicationView getConnectionApplication(@PathParam("id") String id) {
    return service.get(Parameters.id("id", id));
  }

  @GET
  @Path("{id}/due")
  public DeadlineView explainConnectionApplicationDueDate(@PathParam("id") String id) {
    return service.explainDue(Parameters.id("id", id));
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public ConnectionApplicationView completeConnectionApplication(
      @PathParam("id") String id, NewConnectionApplication body) {
    return service.complete(Parameters.id("id", id), body);
  }

  @POST
  @Path("{id}/supplement-request")
  @Consumes(MediaType.APPLICATION_JSON)
  public ConnectionApplicationView askConnectionSupplement(
      @PathParam("id") String id, SupplementRequest body) {
    return service.askSupplement(Parameters.id("id", id), body.missingInformation());
  }

  @POST
  @Path("{id}/approval")
  public ConnectionApplicationView approveConnectionApplication(@PathParam("id") String id) {
    return service.approve(Parameters.id("id", id));
  }

  @POST
  @Path("{id}/refusal")
  @Consumes(MediaType.APPLICATION_JSON)
  public ConnectionApplicationView refuseConnectionApplication(
      @PathParam("id") String id, OnboardingReasons body) {
    return service.refuse(Parameters.id("id", id), body.reasons());
  }

  @POST
  @Path("{id}/suspension")
  @Consumes(MediaType.APPLICATION_JSON)
  public ConnectionApplicationView suspendConnection(
      @PathParam("id") String id, OnboardingReasons body) {
    return service.suspend(Parameters.id("id", id), body.reasons());
  }

  @POST
  @Path("{id}/resumption")
  @Consumes(MediaType.APPLICATION_JSON)
  public ConnectionApplicationView resumeConnection(
      @PathParam("id") String id, OnboardingReasons body) {
    return service.resume(Parameters.id("id", id), body.reasons());
  }

  @GET
  @Path("{id}/agreements")
  public Results<AgreementView> listAgreements(@PathParam("id") String id) {
    return new Results<>(agreements.list(Parameters.id("id", id)));
  }

  @POST
  @Path("{id}/agreements")
  @Consumes(MediaType.APPLICATION_JSON)
  @Created
  public AgreementView fileAgreement(@PathParam("id") String id, NewAgreement body) {
    return agreements.file(Parameters.id("id", id), body);
  }

  @GET
  @Path("{id}/agreements/{number}/document")
  public AgreementDocument getAgreementDocument(
      @PathParam("id") String id, @PathParam("number") String number) {
    return agreements.document(
        Parameters.id("id", id), (int) Parameters.recordNumber("number", number));
  }

  @POST
  @Path("{id}/agreements/{number}/signature")
  @Consumes(MediaType.APPLICATION_JSON)
  public AgreementView signAgreement(
      @PathParam("id") String id, @PathParam("number") String number, AgreementHash body) {
    return agreements.sign(
        Parameters.id("id", id), (int) Parameters.recordNumber("number", number), body.sha256());
  }
}
