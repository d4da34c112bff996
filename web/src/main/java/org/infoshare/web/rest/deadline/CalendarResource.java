package org.infoshare.web.rest.deadline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.infoshare.time.deadline.DueDate;
import org.infoshare.time.deadline.DueDateService;
import org.infoshare.web.rest.Parameters;

/** Counting in working days. */
@Path("calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

  @Inject private DueDateService service;

  @GET
  @Path("due")
  public DueDate calculateDueDate(
      @QueryParam("from") String from, @QueryParam("workingDays") String workingDays) {
    var given = new Parameters();
    var day = given.required("from", from, given.date("from", from));
    var count =
        given.required("workingDays", workingDays, given.number("workingDays", workingDays));
    given.refuseIfAny();
    return service.calculate(day, count);
  }
}
