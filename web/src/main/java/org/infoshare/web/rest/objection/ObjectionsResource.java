package org.infoshare.web.rest.objection;

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
import org.infoshare.cases.objection.CorrectionService;
import org.infoshare.cases.objection.NewObjection;
import org.infoshare.cases.objection.ObjectionFilter;
import org.infoshare.cases.objection.ObjectionService;
import org.infoshare.cases.objection.ObjectionStage;
import org.infoshare.cases.objection.ObjectionView;
import org.infoshare.cases.objection.ReceiverFilter;
import org.infoshare.cases.objection.ReceiverView;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.time.deadline.DeadlineView;
import org.infoshare.web.rest.Created;
import org.infoshare.web.rest.Parameters;

/** Objections to received data, and the departments that had received corrected data. */
@Path("objections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ObjectionsResource {

  @Inject private ObjectionService service;
  @Inject private CorrectionService corrections;

  @GET
  public Page<ObjectionView> listObjections(
      @QueryParam("entry") String entry,
      @QueryParam("objector") String objector,
      @QueryParam("responsible") String responsible,
      @QueryParam("stage") String stage,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var filter =
        new ObjectionFilter(
            given.text(entry),
            given.text(objector),
            given.text(responsible),
            given.enumValue("stage", stage, ObjectionStage.class),
            given.number("limit", limit),
            given.text(cursor));
    given.refuseIfAny();
    return service.list(filter);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Created("objections/{id}")
  public ObjectionView raiseObjection(NewObjection objection) {
    try {
      return service.raise(objection);
    } catch (Refusal refusal) {
      service.recordRefused(objection, refusal);
      throw refusal;
    }
  }

  @GET
  @Path("{id}")
  public ObjectionView getObjection(@PathParam("id") String objection) {
    return service.get(id("id", objection));
  }

  @GET
  @Path("{id}/due")
  public DeadlineView explainObjectionDueDate(@PathParam("id") String objection) {
    return service.explainDue(id("id", objection));
  }

  @POST
  @Path("{id}/routing")
  @Consumes(MediaType.APPLICATION_JSON)
  public ObjectionView routeObjection(@PathParam("id") String objection, ObjectionRouting routing) {
    return service.route(id("id", objection), routing.department());
  }

  @POST
  @Path("{id}/correction")
  @Consumes(MediaType.APPLICATION_JSON)
  public ObjectionView correctObjection(
      @PathParam("id") String objection, ObjectionCorrection correction) {
    return service.correct(id("id", objection), correction.statement());
  }

  @POST
  @Path("{id}/rejection")
  @Consumes(MediaType.APPLICATION_JSON)
  public ObjectionView rejectObjection(
      @PathParam("id") String objection, ObjectionRejection rejection) {
    return service.reject(id("id", objection), rejection.reasons());
  }

  @POST
  @Path("{id}/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  public ObjectionView withdrawObjection(
      @PathParam("id") String objection, ObjectionWithdrawal withdrawal) {
    return service.withdraw(id("id", objection), withdrawal.reasons());
  }

  @GET
  @Path("{id}/receivers")
  public Page<ReceiverView> listCorrectionReceivers(
      @PathParam("id") String objection,
      @QueryParam("acknowledged") String acknowledged,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var of = given.uuid("id", objection);
    var filter =
        new ReceiverFilter(
            given.flag("acknowledged", acknowledged),
            given.number("limit", limit),
            given.text(cursor));
    given.refuseIfAny();
    return corrections.listReceivers(of, filter);
  }
}
