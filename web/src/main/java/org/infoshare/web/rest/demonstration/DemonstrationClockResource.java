package org.infoshare.web.rest.demonstration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infoshare.foundation.demonstration.DemonstrationClockService;
import org.infoshare.foundation.demonstration.DemonstrationClockView;

/** The platform's clock. */
@Path("calendar/clock")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DemonstrationClockResource {

  @Inject private DemonstrationClockService service;

  @GET
  public DemonstrationClockView getDemonstrationClock() {
    return service.get();
  }

  @POST
  @Path("moves")
  @Consumes(MediaType.APPLICATION_JSON)
  public DemonstrationClockView moveDemonstrationClock(ClockMove body) {
    return service.move(body.to());
  }
}
