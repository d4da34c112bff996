package org.infoshare.web.rest.dataset;

import static org.infoshare.web.rest.EntryCodeSegment.fromSegment;

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
import jakarta.ws.rs.core.MediaType;
import org.infoshare.foundation.platform.Page;
import org.infoshare.sharing.dataset.DatasetFilter;
import org.infoshare.sharing.dataset.DatasetService;
import org.infoshare.sharing.dataset.DatasetView;
import org.infoshare.sharing.dataset.Freshness;
import org.infoshare.sharing.dataset.PushReceipt;
import org.infoshare.sharing.dataset.RecordBatch;
import org.infoshare.sharing.dataset.RecordVersion;
import org.infoshare.web.rest.Parameters;
import org.infoshare.web.rest.Results;

/** The records that the platform hosts for a department. */
@Path("datasets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DatasetsResource {

  @Inject private DatasetService service;

  @GET
  public Page<DatasetView> listDatasets(
      @QueryParam("provider") String provider,
      @QueryParam("freshness") String freshness,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var filter =
        new DatasetFilter(
            given.text(provider),
            given.enumValue("freshness", freshness, Freshness.class),
            given.number("limit", limit),
            given.text(cursor));
    given.refuseIfAny();
    return service.list(filter);
  }

  @GET
  @Path("{code}")
  public DatasetView getDataset(@PathParam("code") String code) {
    return service.get(fromSegment(code));
  }

  @PUT
  @Path("{code}/records")
  @Consumes(MediaType.APPLICATION_JSON)
  public PushReceipt putRecords(@PathParam("code") String code, RecordBatch batch) {
    return service.put(fromSegment(code), batch);
  }

  @POST
  @Path("{code}/versions")
  @Consumes(MediaType.APPLICATION_JSON)
  public Results<RecordVersion> listRecordVersions(
      @PathParam("code") String code, RecordKeys record) {
    return new Results<>(service.versions(fromSegment(code), record.keys()));
  }
}
