package org.infoshare.web.rest.dataset;

import static org.infoshare.web.rest.EntryCodeSegment.ofSegment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infoshare.dataset.DatasetService;
import org.infoshare.dataset.DatasetView;
import org.infoshare.dataset.PushReceipt;
import org.infoshare.dataset.RecordBatch;
import org.infoshare.dataset.RecordVersion;
import org.infoshare.web.rest.Items;

/** The records that the platform hosts for a department. */
@Path("datasets/{code}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DatasetsResource {

  @Inject private DatasetService service;

  @GET
  public DatasetView getDataset(@PathParam("code") String code) {
    return service.get(ofSegment(code));
  }

  @PUT
  @Path("records")
  @Consumes(MediaType.APPLICATION_JSON)
  public PushReceipt putRecords(@PathParam("code") String code, RecordBatch batch) {
    return service.put(ofSegment(code), batch);
  }

  @POST
  @Path("versions")
  @Consumes(MediaType.APPLICATION_JSON)
  public Items<RecordVersion> listRecordVersions(
      @PathParam("code") String code, RecordKeys record) {
    return new Items<>(service.versions(ofSegment(code), record.keys()));
  }
}
