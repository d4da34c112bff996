package org.infoshare.web.rest.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.infoshare.foundation.inbox.InboxFilter;
import org.infoshare.foundation.inbox.InboxItem;
import org.infoshare.foundation.inbox.InboxScope;
import org.infoshare.foundation.inbox.InboxService;
import org.infoshare.foundation.platform.Page;
import org.infoshare.web.rest.Parameters;

/** The cases that wait for a person or a department, with their due dates. */
@Path("inbox")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InboxResource {

  @Inject private InboxService service;

  @GET
  public Page<InboxItem> listInbox(
      @QueryParam("scope") String scope,
      @QueryParam("kind") String kind,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var filter =
        new InboxFilter(
            given.enumValue("scope", scope, InboxScope.class),
            given.text(kind),
            given.number("limit", limit),
            given.text(cursor));
    given.refuseIfAny();
    return service.list(filter);
  }
}
