package org.infoshare.web.rest.formcheck;

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
import org.infoshare.catalogue.formcheck.FormCheckFilter;
import org.infoshare.catalogue.formcheck.FormCheckService;
import org.infoshare.catalogue.formcheck.FormCheckSummary;
import org.infoshare.catalogue.formcheck.FormCheckView;
import org.infoshare.catalogue.formcheck.FormVerdict;
import org.infoshare.catalogue.formcheck.NewFormCheck;
import org.infoshare.foundation.platform.Page;
import org.infoshare.web.rest.Created;
import org.infoshare.web.rest.Parameters;

/** Checks of forms before they are used: may a department ask the citizen for this field? */
@Path("form-checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FormChecksResource {

  /** The media type of an xlsx workbook. */
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private FormCheckService service;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Created("form-checks/{id}")
  public FormCheckView checkForm(NewFormCheck form) {
    return service.check(form);
  }

  @POST
  @Path("sheets")
  @Consumes(XLSX)
  @Created("form-checks/{id}")
  public FormCheckView checkFormSheet(
      @QueryParam("procedure") String procedure, @QueryParam("form") String form, byte[] sheet) {
    return service.checkSheet(procedure, form, sheet);
  }

  @GET
  public Page<FormCheckSummary> listFormChecks(
      @QueryParam("department") String department,
      @QueryParam("verdict") String verdict,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var filter =
        new FormCheckFilter(
            given.text(department),
            given.enumValue("verdict", verdict, FormVerdict.class),
            given.number("limit", limit),
            given.text(cursor));
    given.refuseIfAny();
    return service.list(filter);
  }

  @GET
  @Path("{id}")
  public FormCheckView getFormCheck(@PathParam("id") String check) {
    return service.get(id("id", check));
  }

  @POST
  @Path("{id}/recheck")
  @Created("form-checks/{id}")
  public FormCheckView recheckForm(@PathParam("id") String check) {
    return service.recheck(id("id", check));
  }
}
