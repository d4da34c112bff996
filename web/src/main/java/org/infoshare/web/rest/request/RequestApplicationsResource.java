package org.infoshare.web.rest.request;

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
import org.infoshare.sharing.request.RequestApplicationService;
import org.infoshare.sharing.request.RequestApplicationView;
import org.infoshare.sharing.terms.NewRequestApplication;
import org.infoshare.web.rest.Created;

/** Applications for several entries: one request for each, prepared and filed together. */
@Path("request-applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RequestApplicationsResource {

  @Inject private RequestApplicationService service;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Created("request-applications/{id}")
  public RequestApplicationView draftRequestApplication(NewRequestApplication application) {
    return service.draft(application);
  }

  @GET
  @Path("{id}")
  public RequestApplicationView getRequestApplication(@PathParam("id") String application) {
    return service.get(id("id", application));
  }

  @POST
  @Path("{id}/submission")
  public RequestApplicationView submitRequestApplication(@PathParam("id") String application) {
    return service.submit(id("id", application));
  }

  @POST
  @Path("{id}/return")
  @Consumes(MediaType.APPLICATION_JSON)
  public RequestApplicationView returnRequestApplication(
      @PathParam("id") String application, RequestApplicationReturn back) {
    return service.sendBack(id("id", application), back.reasons());
  }

  @POST
  @Path("{id}/filing")
  public RequestApplicationView fileRequestApplication(@PathParam("id") String application) {
    return service.file(id("id", application));
  }

  @POST
  @Path("{id}/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  public RequestApplicationView withdrawRequestApplication(
      @PathParam("id") String application, RequestApplicationWithdrawal withdrawal) {
    return service.withdraw(id("id", application), withdrawal.reasons());
  }
}
