package org.infoshare.web.rest.request;

import static org.infoshare.web.rest.Parameters.id;
import static org.infoshare.web.rest.Parameters.lockVersion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.infoshare.foundation.platform.Page;
import org.infoshare.sharing.request.NewDisposal;
import org.infoshare.sharing.request.NewProvision;
import org.infoshare.sharing.request.RequestAnswerService;
import org.infoshare.sharing.request.RequestDeadlineKind;
import org.infoshare.sharing.request.RequestFilter;
import org.infoshare.sharing.request.RequestProvisionService;
import org.infoshare.sharing.request.RequestService;
import org.infoshare.sharing.request.RequestStage;
import org.infoshare.sharing.request.RequestView;
import org.infoshare.sharing.terms.Consent;
import org.infoshare.sharing.terms.NewRequest;
import org.infoshare.sharing.terms.NewSupplement;
import org.infoshare.time.deadline.DeadlineView;
import org.infoshare.web.rest.Created;
import org.infoshare.web.rest.Parameters;

/** Requests for another department's information, and the answers to them. */
@Path("requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RequestsResource {

  @Inject private RequestService service;
  @Inject private RequestAnswerService answers;
  @Inject private RequestProvisionService provisions;

  @GET
  public Page<RequestView> listRequests(
      @QueryParam("entry") String entry,
      @QueryParam("provider") String provider,
      @QueryParam("requester") String requester,
      @QueryParam("stage") String stage,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var filter =
        new RequestFilter(
            given.text(entry),
            given.text(provider),
            given.text(requester),
            given.enumValue("stage", stage, RequestStage.class),
            given.number("limit", limit),
            given.text(cursor));
    given.refuseIfAny();
    return service.list(filter);
  }

  @GET
  @Path("{id}")
  public RequestView getRequest(@PathParam("id") String request) {
    return service.get(id("id", request));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Created("requests/{id}")
  public RequestView draftRequest(NewRequest request) {
    return service.draft(request);
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public RequestView amendRequest(
      @PathParam("id") String request,
      @HeaderParam(HttpHeaders.IF_MATCH) String read,
      NewRequest amended) {
    return service.amend(id("id", request), lockVersion(read), amended);
  }

  @POST
  @Path("{id}/submission")
  public RequestView submitRequest(@PathParam("id") String request) {
    return service.submit(id("id", request));
  }

  @POST
  @Path("{id}/return")
  @Consumes(MediaType.APPLICATION_JSON)
  public RequestView returnRequest(@PathParam("id") String request, RequestReturn back) {
    return service.sendBack(id("id", request), back.reasons());
  }

  @POST
  @Path("{id}/filing")
  public RequestView fileRequest(@PathParam("id") String request) {
    return service.file(id("id", request));
  }

  @POST
  @Path("{id}/consent")
  @Consumes(MediaType.APPLICATION_JSON)
  public RequestView consentRequest(@PathParam("id") String request, Consent consent) {
    return answers.consent(id("id", request), consent);
  }

  @POST
  @Path("{id}/refusal")
  @Consumes(MediaType.APPLICATION_JSON)
  public RequestView refuseRequest(@PathParam("id") String request, RequestRefusal refusal) {
    return answers.refuse(
        id("id", request), refusal.ground(), refusal.article(), refusal.reasons());
  }

  @POST
  @Path("{id}/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  public RequestView withdrawRequest(
      @PathParam("id") String request, RequestWithdrawal withdrawal) {
    return service.withdraw(id("id", request), withdrawal.reasons());
  }

  @POST
  @Path("{id}/forwarding")
  public RequestView forwardRequest(@PathParam("id") String request) {
    return service.forward(id("id", request));
  }

  @POST
  @Path("{id}/supplement-request")
  @Consumes(MediaType.APPLICATION_JSON)
  public RequestView askRequestSupplement(
      @PathParam("id") String request, MissingInformation missing) {
    return answers.askSupplement(id("id", request), missing.missingInformation());
  }

  @POST
  @Path("{id}/supplement")
  @Consumes(MediaType.APPLICATION_JSON)
  public RequestView supplementRequest(@PathParam("id") String request, NewSupplement added) {
    return answers.supplement(id("id", request), added);
  }

  @POST
  @Path("{id}/extension-request")
  @Consumes(MediaType.APPLICATION_JSON)
  public RequestView askRequestExtension(@PathParam("id") String request, NewExtension extension) {
    return answers.askExtension(id("id", request), extension.workingDays(), extension.reasons());
  }

  @POST
  @Path("{id}/extension-approval")
  @Consumes(MediaType.APPLICATION_JSON)
  public RequestView approveRequestExtension(
      @PathParam("id") String request, ExtensionDecision decision) {
    return answers.approveExtension(id("id", request), decision.reasons());
  }

  @POST
  @Path("{id}/extension-refusal")
  @Consumes(MediaType.APPLICATION_JSON)
  public RequestView refuseRequestExtension(
      @PathParam("id") String request, ExtensionDecision decision) {
    return answers.refuseExtension(id("id", request), decision.reasons());
  }

  @POST
  @Path("{id}/provision")
  @Consumes(MediaType.APPLICATION_JSON)
  public RequestView reportRequestProvision(
      @PathParam("id") String request, NewProvision provision) {
    return provisions.provide(id("id", request), provision);
  }

  @POST
  @Path("{id}/disposal")
  @Consumes(MediaType.APPLICATION_JSON)
  public RequestView reportRequestDisposal(@PathParam("id") String request, NewDisposal disposal) {
    return provisions.dispose(id("id", request), disposal);
  }

  @GET
  @Path("{id}/due")
  public DeadlineView explainRequestDueDate(
      @PathParam("id") String request, @QueryParam("deadline") String deadline) {
    var given = new Parameters();
    var which = given.enumValue("deadline", deadline, RequestDeadlineKind.class);
    given.refuseIfAny();
    return service.explainDue(id("id", request), which);
  }
}
