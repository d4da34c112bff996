package org.infoshare.web.rest.catalogue;

import static org.infoshare.web.rest.EntryCodeSegment.fromSegment;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.infoshare.catalogue.description.ClassNode;
import org.infoshare.catalogue.description.CodeListValue;
import org.infoshare.catalogue.description.NewAssessment;
import org.infoshare.catalogue.description.NewClassNode;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.entry.CatalogueService;
import org.infoshare.catalogue.entry.EntryFilter;
import org.infoshare.catalogue.entry.EntrySummary;
import org.infoshare.catalogue.entry.EntryView;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.foundation.platform.Page;
import org.infoshare.sharing.consent.StandingConsentService;
import org.infoshare.sharing.consent.StandingConsentView;
import org.infoshare.web.rest.Created;
import org.infoshare.web.rest.Parameters;
import org.infoshare.web.rest.Results;

/** Entries of the sharing catalogue, and the classification that numbers them. */
@Path("catalogue")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {

  @Inject private CatalogueService service;
  @Inject private StandingConsentService consents;

  @GET
  @Path("nodes")
  public Results<ClassNode> listClassificationNodes() {
    return new Results<>(service.nodes());
  }

  @POST
  @Path("nodes")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response addClassificationNode(@Context UriInfo uri, NewClassNode node) {
    ClassNode added = service.addNode(node);
    return Response.created(uri.getAbsolutePathBuilder().path(added.code()).build())
        .entity(added)
        .build();
  }

  @GET
  @Path("codes")
  public Results<CodeListValue> listCodes(@QueryParam("list") String list) {
    var given = new Parameters();
    String name = given.text(list);
    given.refuseIfAny();
    return new Results<>(service.codes(name));
  }

  @GET
  @Path("entries")
  public Page<EntrySummary> listEntries(
      @QueryParam("word") String word,
      @QueryParam("provider") String provider,
      @QueryParam("sharing") String sharing,
      @QueryParam("stage") String stage,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var filter =
        new EntryFilter(
            given.text(word),
            given.text(provider),
            given.enumValue("sharing", sharing, Sharing.class),
            given.enumValue("stage", stage, EntryStage.class),
            given.number("limit", limit),
            given.text(cursor));
    given.refuseIfAny();
    return service.list(filter);
  }

  @GET
  @Path("entries/{code}")
  public EntryView getEntry(@PathParam("code") String code) {
    return service.get(fromSegment(code));
  }

  @POST
  @Path("entries")
  @Consumes(MediaType.APPLICATION_JSON)
  @Created("catalogue/entries/{code}")
  public EntryView draftEntry(NewEntry entry) {
    return service.draft(entry);
  }

  @PUT
  @Path("entries/{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  public EntryView amendEntry(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String read,
      NewEntry entry) {
    return service.amend(fromSegment(code), Parameters.lockVersion(read), entry);
  }

  @POST
  @Path("entries/{code}/assessment")
  @Consumes(MediaType.APPLICATION_JSON)
  public EntryView assessEntry(@PathParam("code") String code, NewAssessment found) {
    return service.assess(fromSegment(code), found);
  }

  @POST
  @Path("entries/{code}/submission")
  public EntryView submitEntry(@PathParam("code") String code) {
    return service.submit(fromSegment(code));
  }

  @POST
  @Path("entries/{code}/approval")
  public EntryView approveEntry(@PathParam("code") String code) {
    return service.approve(fromSegment(code));
  }

  @POST
  @Path("entries/{code}/return")
  @Consumes(MediaType.APPLICATION_JSON)
  public EntryView returnEntry(@PathParam("code") String code, EntryReturn back) {
    return service.sendBack(fromSegment(code), back.reasons());
  }

  @GET
  @Path("entries/{code}/standing-consent")
  public StandingConsentView getStandingConsent(@PathParam("code") String code) {
    return consents.get(fromSegment(code));
  }

  @POST
  @Path("entries/{code}/standing-consent")
  public StandingConsentView giveStandingConsent(@PathParam("code") String code) {
    return consents.give(fromSegment(code));
  }

  @POST
  @Path("entries/{code}/standing-consent/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  public StandingConsentView withdrawStandingConsent(
      @PathParam("code") String code, ConsentWithdrawal withdrawal) {
    return consents.withdraw(fromSegment(code), withdrawal.reasons());
  }

  @POST
  @Path("entries/{code}/publication")
  public EntryView publishEntry(@PathParam("code") String code) {
    return service.publish(fromSegment(code));
  }
}
