package org.infoshare.web.rest.negotiation;

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
import org.infoshare.cases.need.NeedFilter;
import org.infoshare.cases.need.NeedLimit;
import org.infoshare.cases.need.NeedService;
import org.infoshare.cases.need.NeedStage;
import org.infoshare.cases.need.NeedView;
import org.infoshare.cases.need.NegotiationService;
import org.infoshare.cases.need.NewNeed;
import org.infoshare.cases.need.NewProposal;
import org.infoshare.foundation.platform.Page;
import org.infoshare.time.deadline.DueView;
import org.infoshare.web.rest.Created;
import org.infoshare.web.rest.Parameters;

/** Needs that no entry of the catalogue answers, from the draft to an agreement. */
@Path("needs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NeedsResource {

  @Inject private NeedService service;
  @Inject private NegotiationService negotiations;

  @GET
  public Page<NeedView> listNeeds(
      @QueryParam("stage") String stage,
      @QueryParam("requester") String requester,
      @QueryParam("responsible") String responsible,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var filter =
        new NeedFilter(
            given.enumValue("stage", stage, NeedStage.class),
            given.text(requester),
            given.text(responsible),
            given.number("limit", limit),
            given.text(cursor));
    given.refuseIfAny();
    return service.list(filter);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Created("needs/{id}")
  public NeedView draftNeed(NewNeed body) {
    return service.draft(body);
  }

  @GET
  @Path("{id}")
  public NeedView getNeed(@PathParam("id") String need) {
    return service.get(id("id", need));
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public NeedView amendNeed(
      @PathParam("id") String need,
      @HeaderParam(HttpHeaders.IF_MATCH) String read,
      NewNeed amended) {
    return service.amend(id("id", need), lockVersion(read), amended);
  }

  @GET
  @Path("{id}/due")
  public DueView explainNeedDue(@PathParam("id") String need, @QueryParam("limit") String limit) {
    var given = new Parameters();
    var of = given.uuid("id", need);
    var which = given.enumValue("limit", limit, NeedLimit.class);
    given.refuseIfAny();
    return service.explainDue(of, which);
  }

  @POST
  @Path("{id}/submission")
  public NeedView submitNeed(@PathParam("id") String need) {
    return service.submit(id("id", need));
  }

  @POST
  @Path("{id}/return")
  @Consumes(MediaType.APPLICATION_JSON)
  public NeedView returnNeed(@PathParam("id") String need, NeedReturn back) {
    return service.sendBack(id("id", need), back.reasons());
  }

  @POST
  @Path("{id}/filing")
  public NeedView fileNeed(@PathParam("id") String need) {
    return service.file(id("id", need));
  }

  @POST
  @Path("{id}/naming")
  @Consumes(MediaType.APPLICATION_JSON)
  public NeedView nameNeedProvider(@PathParam("id") String need, NeedNaming naming) {
    return negotiations.designateProvider(id("id", need), naming.department(), naming.reasons());
  }

  @POST
  @Path("{id}/decline")
  @Consumes(MediaType.APPLICATION_JSON)
  public NeedView declineNeedCompetence(@PathParam("id") String need, NeedDecline decline) {
    return negotiations.refuseCompetence(id("id", need), decline.reasons());
  }

  @POST
  @Path("{id}/proposal")
  @Consumes(MediaType.APPLICATION_JSON)
  public NeedView proposeNeedTerms(@PathParam("id") String need, NewProposal proposal) {
    return negotiations.propose(id("id", need), proposal);
  }

  @POST
  @Path("{id}/acceptance")
  @Consumes(MediaType.APPLICATION_JSON)
  public NeedView acceptNeedTerms(@PathParam("id") String need, NeedAcceptance acceptance) {
    return negotiations.agreeTerms(id("id", need), acceptance.proposal());
  }

  @POST
  @Path("{id}/execution")
  @Consumes(MediaType.APPLICATION_JSON)
  public NeedView carryOutNeed(@PathParam("id") String need, NeedExecution execution) {
    return negotiations.carryOut(id("id", need), execution.entry());
  }

  @POST
  @Path("{id}/refusal")
  @Consumes(MediaType.APPLICATION_JSON)
  public NeedView refuseNeed(@PathParam("id") String need, NeedRefusal refusal) {
    return negotiations.refuse(id("id", need), refusal.ground(), refusal.reasons());
  }

  @POST
  @Path("{id}/pointer")
  @Consumes(MediaType.APPLICATION_JSON)
  public NeedView pointNeed(@PathParam("id") String need, NeedPointer pointer) {
    return negotiations.referToEntry(id("id", need), pointer.entry(), pointer.text());
  }

  @POST
  @Path("{id}/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  public NeedView withdrawNeed(@PathParam("id") String need, NeedWithdrawal withdrawal) {
    return service.withdraw(id("id", need), withdrawal.reasons());
  }
}
