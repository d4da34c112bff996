package org.infoshare.web.rest.onboarding;

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
import org.infoshare.organisation.system.NewSystem;
import org.infoshare.organisation.system.SystemFilter;
import org.infoshare.organisation.system.SystemService;
import org.infoshare.organisation.system.SystemStage;
import org.infoshare.organisation.system.SystemView;
import org.infoshare.web.rest.Created;
import org.infoshare.web.rest.Parameters;

/** The information systems of departments. */
@Path("onboarding/systems")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SystemsResource {

  @Inject private SystemService systems;

  @GET
  public Page<SystemView> listSystems(
      @QueryParam("department") String department,
      @QueryParam("stage") String stage,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var filter =
        new SystemFilter(
            given.text(department),
            given.enumValue("stage", stage, SystemStage.class),
            given.number("limit", limit),
            given.text(cursor));
    given.refuseIfAny();
    return systems.list(filter);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Created("onboarding/systems/{id}")
  public SystemView registerSystem(NewSystem body) {
    return systems.register(body);
  }

  @GET
  @Path("{id}")
  public SystemView getSystem(@PathParam("id") String id) {
    return systems.get(Parameters.id("id", id));
  }

  @POST
  @Path("{id}/activation-request")
  public SystemView askSystemActivation(@PathParam("id") String id) {
    return systems.askActivation(Parameters.id("id", id));
  }

  @POST
  @Path("{id}/return")
  @Consumes(MediaType.APPLICATION_JSON)
  public SystemView returnSystem(@PathParam("id") String id, OnboardingReasons body) {
    return systems.sendBack(Parameters.id("id", id), body.reasons());
  }

  @POST
  @Path("{id}/activation")
  public SystemView activateSystem(@PathParam("id") String id) {
    return systems.activate(Parameters.id("id", id));
  }

  @POST
  @Path("{id}/suspension")
  @Consumes(MediaType.APPLICATION_JSON)
  public SystemView suspendSystem(@PathParam("id") String id, OnboardingReasons body) {
    return systems.suspend(Parameters.id("id", id), body.reasons());
  }

  @POST
  @Path("{id}/resumption")
  @Consumes(MediaType.APPLICATION_JSON)
  public SystemView resumeSystem(@PathParam("id") String id, OnboardingReasons body) {
    return systems.resume(Parameters.id("id", id), body.reasons());
  }

  @POST
  @Path("{id}/certificate")
  @Consumes(MediaType.APPLICATION_JSON)
  public SystemView renewSystemCertificate(@PathParam("id") String id, CertificateRenewal body) {
    return systems.renewCertificate(Parameters.id("id", id), body.certificateUntil());
  }

  @POST
  @Path("{id}/retirement")
  @Consumes(MediaType.APPLICATION_JSON)
  public SystemView retireSystem(@PathParam("id") String id, OnboardingReasons body) {
    return systems.retire(Parameters.id("id", id), body.reasons());
  }
}
