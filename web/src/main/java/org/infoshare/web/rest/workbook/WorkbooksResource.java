package org.infoshare.web.rest.workbook;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.workbook.WorkbookEntry;
import org.infoshare.catalogue.workbook.WorkbookError;
import org.infoshare.catalogue.workbook.WorkbookSelection;
import org.infoshare.catalogue.workbook.WorkbookService;
import org.infoshare.catalogue.workbook.WorkbookView;
import org.infoshare.foundation.platform.Page;
import org.infoshare.web.rest.ContentDisposition;
import org.infoshare.web.rest.FileAnswer;
import org.infoshare.web.rest.Parameters;

/** Import and export of the catalogue as spreadsheets. */
@Path("catalogue/workbooks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorkbooksResource {

  /** The media type of xlsx. */
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private WorkbookService service;
  @Context private UriInfo uri;

  @POST
  @Consumes(XLSX)
  public Response uploadWorkbook(@QueryParam("checkOnly") String check, byte[] content) {
    var given = new Parameters();
    Boolean checkOnly = given.flag("checkOnly", check);
    given.refuseIfAny();
    WorkbookView received = service.upload(content, checkOnly);
    return Response.created(uri.getAbsolutePathBuilder().path("{id}").build(received.id()))
        .entity(received)
        .build();
  }

  @GET
  public Page<WorkbookView> listWorkbooks(
      @QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    Integer most = given.number("limit", limit);
    given.refuseIfAny();
    return service.list(most, given.text(cursor));
  }

  @GET
  @Path("{id}")
  public WorkbookView getWorkbook(@PathParam("id") String id) {
    return service.get(Parameters.id("id", id));
  }

  @GET
  @Path("{id}/errors")
  public Page<WorkbookError> listWorkbookErrors(
      @PathParam("id") String id,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var workbook = given.uuid("id", id);
    Integer most = given.number("limit", limit);
    given.refuseIfAny();
    return service.errors(workbook, most, given.text(cursor));
  }

  @GET
  @Path("{id}/entries")
  public Page<WorkbookEntry> listWorkbookEntries(
      @PathParam("id") String id,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var workbook = given.uuid("id", id);
    Integer most = given.number("limit", limit);
    given.refuseIfAny();
    return service.entries(workbook, most, given.text(cursor));
  }

  @GET
  @Path("export")
  @Produces(XLSX)
  @FileAnswer
  public Response exportWorkbook(
      @QueryParam("own") String own,
      @QueryParam("word") String word,
      @QueryParam("provider") String provider,
      @QueryParam("sharing") String sharing,
      @QueryParam("node") String node) {
    var given = new Parameters();
    var selection =
        new WorkbookSelection(
            given.flag("own", own),
            given.text(word),
            given.text(provider),
            given.enumValue("sharing", sharing, Sharing.class),
            given.text(node));
    given.refuseIfAny();
    return file(service.export(selection), "catalogue.xlsx", "信息资源目录.xlsx");
  }

  @GET
  @Path("template")
  @Produces(XLSX)
  @FileAnswer
  public Response getWorkbookTemplate() {
    return file(service.template(), "template.xlsx", "信息资源目录模板.xlsx");
  }

  /**
   * A file that the caller saves.
   *
   * @param plain its name for clients that know only ASCII
   * @param name its name for all other clients (RFC 6266)
   */
  private static Response file(byte[] content, String plain, String name) {
    return Response.ok(content, XLSX)
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(plain, name))
        .build();
  }
}
