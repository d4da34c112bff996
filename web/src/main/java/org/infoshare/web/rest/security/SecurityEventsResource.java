package org.infoshare.web.rest.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.security.SecurityEventFilter;
import org.infoshare.foundation.security.SecurityEventKind;
import org.infoshare.foundation.security.SecurityEventService;
import org.infoshare.foundation.security.SecurityEventView;
import org.infoshare.web.rest.Parameters;

/** Sign-ins, failed ones and refused calls, read-only. */
@Path("security-events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SecurityEventsResource {

  @Inject private SecurityEventService service;

  @GET
  public Page<SecurityEventView> listSecurityEvents(
      @QueryParam("kind") String kind,
      @QueryParam("account") String account,
      @QueryParam("address") String address,
      @QueryParam("reason") String reason,
      @QueryParam("from") String from,
      @QueryParam("until") String until,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var filter =
        new SecurityEventFilter(
            given.enumValue("kind", kind, SecurityEventKind.class),
            given.text(account),
            given.text(address),
            given.text(reason),
            given.date("from", from),
            given.date("until", until),
            given.number("limit", limit),
            given.text(cursor));
    given.refuseIfAny();
    return service.list(filter);
  }
}
