package org.infoshare.web.rest.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.infoshare.foundation.notice.NoticeFilter;
import org.infoshare.foundation.notice.NoticeService;
import org.infoshare.foundation.notice.NoticeState;
import org.infoshare.foundation.notice.NoticeView;
import org.infoshare.foundation.platform.Page;
import org.infoshare.web.rest.Parameters;

/** Notices to the caller's department. */
@Path("notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {

  @Inject private NoticeService service;

  @GET
  public Page<NoticeView> listNotices(
      @QueryParam("state") String state,
      @QueryParam("kind") String kind,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var filter =
        new NoticeFilter(
            given.enumValue("state", state, NoticeState.class),
            given.text(kind),
            given.number("limit", limit),
            given.text(cursor));
    given.refuseIfAny();
    return service.list(filter);
  }

  @POST
  @Path("{id}/acknowledgement")
  public NoticeView acknowledgeNotice(@PathParam("id") String id) {
    return service.acknowledge(Parameters.id("id", id));
  }
}
