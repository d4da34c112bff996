package org.infoshare.web.rest.need;

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
import org.infoshare.cases.need.NeedDeadlineKind;
import org.infoshare.cases.need.NeedFilter;
import org.infoshare.cases.need.NeedService;
import org.infoshare.cases.need.NeedStage;
import org.infoshare.cases.need.NeedView;
import org.infoshare.cases.need.NegotiationService;
import org.infoshare.cases.need.NewNeed;
import org.infoshare.cases.need.NewNeedProposal;
import org.infoshare.foundation.platform.Page;
import org.infoshare.time.deadline.DeadlineView;
import org.infoshare.web.rest.Created;
import org.infoshare.web.rest.Parameters;

/** Needs for information that no entry of the catalogue has, from the draft to an agreement. */
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
      @QueryParam("provider") String provider,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var filter =
        new NeedFilter(
            given.enumValue("stage", stage, NeedStage.class),
            given.text(requester),
            given.text(provider),
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
  public DeadlineView explainNeedDueDate(
      @PathParam("id") String need, @QueryParam("deadline") String deadline) {
    var given = new Parameters();
    var of = given.uuid("id", need);
    var which = given.enumValue("deadline", deadline, NeedDeadlineKind.class);
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
  @Path("{id}/designation")
  @Consumes(MediaType.APPLICATION_JSON)
  public NeedView designateNeedProvider(@PathParam("id") String need, NeedDesignation designation) {
    return negotiations.designateProvider(
        id("id", need), designation.department(), designation.reasons());
  }

  @POST
  @Path("{id}/competence-refusal")
  @Consumes(MediaType.APPLICATION_JSON)
  public NeedView refuseNeedCompetence(
      @PathParam("id") String need, NeedCompetenceRefusal refusal) {
    return negotiations.refuseCompetence(id("id", need), refusal.reasons());
  }

  @POST
  @Path("{id}/proposal")
  @Consumes(MediaType.APPLICATION_JSON)
  public NeedView proposeNeedTerms(@PathParam("id") String need, NewNeedProposal proposal) {
    return negotiations.propose(id("id", need), proposal);
  }

  @POST
  @Path("{id}/agreement")
  @Consumes(MediaType.APPLICATION_JSON)
  public NeedView agreeNeedTerms(@PathParam("id") String need, NeedAgreement agreement) {
    return negotiations.agreeTerms(id("id", need), agreement.proposal());
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
    return negotiations.refuse(
        id("id", need), refusal.ground(), refusal.article(), refusal.reasons());
  }

  @POST
  @Path("{id}/entry-referral")
  @Consumes(MediaType.APPLICATION_JSON)
  public NeedView referNeedToEntry(@PathParam("id") String need, NeedEntryReferral referral) {
    return negotiations.referToEntry(id("id", need), referral.entry(), referral.text());
  }

  @POST
  @Path("{id}/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  public NeedView withdrawNeed(@PathParam("id") String need, NeedWithdrawal withdrawal) {
    return service.withdraw(id("id", need), withdrawal.reasons());
  }
}
