package org.infoshare.web.rest.source;

import static org.infoshare.web.rest.EntryCodeSegment.fromSegment;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.infoshare.catalogue.source.FunctionAssignment;
import org.infoshare.catalogue.source.NewResponsibility;
import org.infoshare.catalogue.source.ResponsibilityFilter;
import org.infoshare.catalogue.source.ResponsibilityView;
import org.infoshare.catalogue.source.ReuseProposal;
import org.infoshare.catalogue.source.ReuseQuestion;
import org.infoshare.catalogue.source.ReuseService;
import org.infoshare.catalogue.source.SourceService;
import org.infoshare.catalogue.source.StandardTerm;
import org.infoshare.catalogue.source.TermFilter;
import org.infoshare.catalogue.source.TermView;
import org.infoshare.foundation.platform.Page;
import org.infoshare.web.rest.Created;
import org.infoshare.web.rest.Parameters;
import org.infoshare.web.rest.Results;

/**
 * One datum, one source: standard terms, responsible departments, and the entries that already
 * publish a datum.
 */
@Path("sources")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SourcesResource {

  @Inject private SourceService service;
  @Inject private ReuseService reuse;

  @GET
  @Path("terms")
  public Page<StandardTerm> listTerms(
      @QueryParam("word") String word,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var filter = new TermFilter(given.text(word), given.number("limit", limit), given.text(cursor));
    given.refuseIfAny();
    return service.listTerms(filter);
  }

  @POST
  @Path("terms")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response addTerm(@Context UriInfo uri, StandardTerm term) {
    TermView added = service.addTerm(term);
    return Response.created(uri.getAbsolutePathBuilder().path("{code}").build(added.term().code()))
        .entity(added)
        .build();
  }

  @GET
  @Path("terms/{code}")
  public TermView getTerm(@PathParam("code") String code) {
    return service.getTerm(code);
  }

  @GET
  @Path("responsibilities")
  public Results<ResponsibilityView> listResponsibilities(
      @QueryParam("asOf") String asOf,
      @QueryParam("basicClass") String basicClass,
      @QueryParam("term") String term,
      @QueryParam("department") String department) {
    var given = new Parameters();
    var filter =
        new ResponsibilityFilter(
            given.date("asOf", asOf),
            given.text(basicClass),
            given.text(term),
            given.text(department));
    given.refuseIfAny();
    return new Results<>(service.listResponsibilities(filter));
  }

  @POST
  @Path("responsibilities")
  @Consumes(MediaType.APPLICATION_JSON)
  @Created("sources/responsibilities/{id}")
  public ResponsibilityView addResponsibility(NewResponsibility row) {
    return service.addResponsibility(row);
  }

  @POST
  @Path("responsibilities/{id}/end")
  @Consumes(MediaType.APPLICATION_JSON)
  public ResponsibilityView endResponsibility(@PathParam("id") String row, ResponsibilityEnd end) {
    return service.endResponsibility(id("id", row), end.until(), end.reasons());
  }

  @POST
  @Path("responsibilities/{id}/confirmation")
  @Consumes(MediaType.APPLICATION_JSON)
  public ResponsibilityView confirmResponsibility(
      @PathParam("id") String row, ResponsibilityConfirmation confirmation) {
    return service.confirmResponsibility(id("id", row), confirmation.reasons());
  }

  @POST
  @Path("responsibilities/{id}/source")
  @Consumes(MediaType.APPLICATION_JSON)
  public ResponsibilityView designateSource(@PathParam("id") String row, SourceDesignation naming) {
    return service.designateSource(id("id", row), naming.reasons());
  }

  @POST
  @Path("assignments")
  @Consumes(MediaType.APPLICATION_JSON)
  public Results<ResponsibilityView> assignFunction(FunctionAssignment assignment) {
    return new Results<>(service.assignFunction(assignment));
  }

  @POST
  @Path("reuse")
  @Consumes(MediaType.APPLICATION_JSON)
  public Results<ReuseProposal> proposeReuse(ReuseQuestion question) {
    return new Results<>(reuse.propose(question));
  }

  @GET
  @Path("reuse/{code}")
  public Results<ReuseProposal> proposeReuseOfEntry(@PathParam("code") String code) {
    return new Results<>(reuse.proposeFor(fromSegment(code)));
  }
}
