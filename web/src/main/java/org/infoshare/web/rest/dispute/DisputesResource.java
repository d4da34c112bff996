package org.infoshare.web.rest.dispute;

import static org.infoshare.web.rest.Parameters.id;

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
import org.infoshare.cases.dispute.ConsultationService;
import org.infoshare.cases.dispute.DisputeDeadlineKind;
import org.infoshare.cases.dispute.DisputeFilter;
import org.infoshare.cases.dispute.DisputeService;
import org.infoshare.cases.dispute.DisputeStage;
import org.infoshare.cases.dispute.DisputeView;
import org.infoshare.cases.dispute.NewDispute;
import org.infoshare.cases.dispute.NewOpinion;
import org.infoshare.cases.dispute.NewRuling;
import org.infoshare.cases.dispute.RulingService;
import org.infoshare.foundation.platform.Page;
import org.infoshare.time.deadline.DeadlineView;
import org.infoshare.web.rest.Created;
import org.infoshare.web.rest.Parameters;

/** Disputes over requests and needs, from their opening to a settlement or a ruling. */
@Path("disputes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DisputesResource {

  @Inject private DisputeService service;
  @Inject private ConsultationService consultations;
  @Inject private RulingService rulings;

  @GET
  public Page<DisputeView> listDisputes(
      @QueryParam("stage") String stage,
      @QueryParam("request") String request,
      @QueryParam("need") String need,
      @QueryParam("entry") String entry,
      @QueryParam("requester") String requester,
      @QueryParam("provider") String provider,
      @QueryParam("batch") String batch,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var filter =
        new DisputeFilter(
            given.enumValue("stage", stage, DisputeStage.class),
            given.uuid("request", request),
            given.uuid("need", need),
            given.text(entry),
            given.text(requester),
            given.text(provider),
            given.uuid("batch", batch),
            given.number("limit", limit),
            given.text(cursor));
    given.refuseIfAny();
    return service.list(filter);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Created("disputes/{id}")
  public DisputeView openDispute(NewDispute body) {
    return service.open(body);
  }

  @GET
  @Path("{id}")
  public DisputeView getDispute(@PathParam("id") String dispute) {
    return service.get(id("id", dispute));
  }

  @GET
  @Path("{id}/due")
  public DeadlineView explainDisputeDueDate(
      @PathParam("id") String dispute, @QueryParam("deadline") String deadline) {
    var given = new Parameters();
    var which = given.enumValue("deadline", deadline, DisputeDeadlineKind.class);
    given.refuseIfAny();
    return service.explainDue(id("id", dispute), which);
  }

  @POST
  @Path("{id}/consultation")
  @Consumes(MediaType.APPLICATION_JSON)
  public DisputeView conveneConsultation(@PathParam("id") String dispute, DisputeText body) {
    return consultations.convene(id("id", dispute), body.text());
  }

  @POST
  @Path("{id}/minutes")
  @Consumes(MediaType.APPLICATION_JSON)
  public DisputeView writeDisputeMinutes(@PathParam("id") String dispute, DisputeText body) {
    return consultations.minute(id("id", dispute), body.text());
  }

  @POST
  @Path("{id}/settlement-offer")
  @Consumes(MediaType.APPLICATION_JSON)
  public DisputeView offerDisputeSettlement(@PathParam("id") String dispute, DisputeItems body) {
    return service.offerSettlement(id("id", dispute), body.items(), body.text());
  }

  @POST
  @Path("{id}/concession")
  @Consumes(MediaType.APPLICATION_JSON)
  public DisputeView concedeDispute(@PathParam("id") String dispute, DisputeText body) {
    return service.concede(id("id", dispute), body.text());
  }

  @POST
  @Path("{id}/no-agreement")
  @Consumes(MediaType.APPLICATION_JSON)
  public DisputeView declareDisputeNoAgreement(@PathParam("id") String dispute, DisputeText body) {
    return consultations.queue(id("id", dispute), body.text());
  }

  @POST
  @Path("{id}/referral")
  @Consumes(MediaType.APPLICATION_JSON)
  public DisputeView referDisputeToAuthority(@PathParam("id") String dispute, DisputeText body) {
    return consultations.refer(id("id", dispute), body.text());
  }

  @POST
  @Path("{id}/proposal")
  @Consumes(MediaType.APPLICATION_JSON)
  public DisputeView proposeDisputeResult(@PathParam("id") String dispute, DisputeItems body) {
    return consultations.propose(id("id", dispute), body.items(), body.text());
  }

  @POST
  @Path("{id}/approval")
  @Consumes(MediaType.APPLICATION_JSON)
  public DisputeView approveDisputeResult(@PathParam("id") String dispute, DisputeApproval body) {
    return consultations.approveResult(id("id", dispute), body.proposal());
  }

  @POST
  @Path("{id}/report")
  @Consumes(MediaType.APPLICATION_JSON)
  public DisputeView reportDisputeToGovernment(@PathParam("id") String dispute, DisputeText body) {
    return consultations.report(id("id", dispute), body.text());
  }

  @POST
  @Path("{id}/opinion")
  @Consumes(MediaType.APPLICATION_JSON)
  public DisputeView giveDisputeOpinion(@PathParam("id") String dispute, NewOpinion body) {
    return rulings.opine(id("id", dispute), body);
  }

  @POST
  @Path("{id}/submission")
  @Consumes(MediaType.APPLICATION_JSON)
  public DisputeView submitDisputeToGovernment(@PathParam("id") String dispute, DisputeText body) {
    return rulings.submit(id("id", dispute), body.text());
  }

  @POST
  @Path("{id}/ruling")
  @Consumes(MediaType.APPLICATION_JSON)
  public DisputeView giveDisputeRuling(@PathParam("id") String dispute, NewRuling body) {
    return rulings.rule(id("id", dispute), body);
  }

  @POST
  @Path("{id}/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  public DisputeView withdrawDispute(@PathParam("id") String dispute, DisputeWithdrawal body) {
    return service.withdraw(id("id", dispute), body.reasons());
  }
}
