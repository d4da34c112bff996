package org.infoshare.web.rest.harvest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.infoshare.catalogue.harvest.ExternalEntryFilter;
import org.infoshare.catalogue.harvest.ExternalEntrySummary;
import org.infoshare.catalogue.harvest.ExternalEntryView;
import org.infoshare.catalogue.harvest.HarvestRunView;
import org.infoshare.catalogue.harvest.HarvestService;
import org.infoshare.catalogue.harvest.HarvestSourceView;
import org.infoshare.catalogue.harvest.NewHarvestSource;
import org.infoshare.catalogue.harvest.UploadedCatalogue;
import org.infoshare.foundation.platform.Page;
import org.infoshare.web.rest.Parameters;
import org.infoshare.web.rest.Results;

/** Catalogues of other platforms, the harvests of them, and the entries that were found. */
@Path("harvests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HarvestsResource {

  @Inject private HarvestService service;
  @Context private UriInfo uri;

  @GET
  @Path("sources")
  public Results<HarvestSourceView> listHarvestSources() {
    return new Results<>(service.list());
  }

  @POST
  @Path("sources")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response registerHarvestSource(NewHarvestSource source) {
    var registered = service.register(source);
    return Response.created(
            uri.getAbsolutePathBuilder().path("{id}").build(registered.id().toString()))
        .entity(registered)
        .build();
  }

  @GET
  @Path("sources/{id}")
  public HarvestSourceView getHarvestSource(@PathParam("id") String id) {
    return service.get(Parameters.id("id", id));
  }

  @PUT
  @Path("sources/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public HarvestSourceView amendHarvestSource(@PathParam("id") String id, NewHarvestSource source) {
    return service.amend(Parameters.id("id", id), source);
  }

  @GET
  @Path("sources/{id}/runs")
  public Page<HarvestRunView> listHarvestRuns(
      @PathParam("id") String id,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var source = given.uuid("id", id);
    var most = given.number("limit", limit);
    given.refuseIfAny();
    return service.runs(source, most, given.text(cursor));
  }

  @POST
  @Path("sources/{id}/runs")
  public HarvestRunView runHarvest(@PathParam("id") String id) {
    return service.run(Parameters.id("id", id));
  }

  @POST
  @Path("sources/{id}/documents")
  @Consumes(MediaType.APPLICATION_JSON)
  public HarvestRunView uploadHarvestDocument(
      @PathParam("id") String id, UploadedCatalogue uploaded) {
    return service.upload(Parameters.id("id", id), uploaded);
  }

  @GET
  @Path("runs/{id}")
  public HarvestRunView getHarvestRun(@PathParam("id") String id) {
    return service.getRun(Parameters.id("id", id));
  }

  @GET
  @Path("external-entries")
  public Page<ExternalEntrySummary> listExternalEntries(
      @QueryParam("source") String source,
      @QueryParam("word") String word,
      @QueryParam("removed") String removed,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var filter =
        new ExternalEntryFilter(
            given.uuid("source", source),
            given.text(word),
            given.flag("removed", removed),
            given.number("limit", limit),
            given.text(cursor));
    given.refuseIfAny();
    return service.entries(filter);
  }

  @GET
  @Path("external-entries/{id}")
  public ExternalEntryView getExternalEntry(@PathParam("id") String id) {
    return service.entry(Parameters.id("id", id));
  }
}
