package org.infoshare.web.rest.quality;

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
import jakarta.ws.rs.core.MediaType;
import org.infoshare.foundation.platform.Page;
import org.infoshare.sharing.quality.NewQualityRule;
import org.infoshare.sharing.quality.QualityFinding;
import org.infoshare.sharing.quality.QualityFindingFilter;
import org.infoshare.sharing.quality.QualityReport;
import org.infoshare.sharing.quality.QualityReportFilter;
import org.infoshare.sharing.quality.QualityRule;
import org.infoshare.sharing.quality.QualityService;
import org.infoshare.web.rest.Parameters;
import org.infoshare.web.rest.Results;

/** The quality of hosted data: rules, reports and the records at fault. */
@Path("quality")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QualityResource {

  @Inject private QualityService service;

  @GET
  @Path("reports")
  public Page<QualityReport> listQualityReports(
      @QueryParam("provider") String provider,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var filter =
        new QualityReportFilter(
            given.text(provider), given.number("limit", limit), given.text(cursor));
    given.refuseIfAny();
    return service.reports(filter);
  }

  @GET
  @Path("entries/{code}/report")
  public QualityReport getQualityReport(@PathParam("code") String code) {
    return service.report(fromSegment(code));
  }

  @POST
  @Path("entries/{code}/assessment")
  public QualityReport assessData(@PathParam("code") String code) {
    return service.assess(fromSegment(code));
  }

  @GET
  @Path("entries/{code}/findings")
  public Page<QualityFinding> listQualityFindings(
      @PathParam("code") String code,
      @QueryParam("rule") String rule,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var filter =
        new QualityFindingFilter(
            given.uuid("rule", rule), given.number("limit", limit), given.text(cursor));
    given.refuseIfAny();
    return service.findings(fromSegment(code), filter);
  }

  @GET
  @Path("entries/{code}/rules")
  public Results<QualityRule> listQualityRules(@PathParam("code") String code) {
    return new Results<>(service.rules(fromSegment(code)));
  }

  @POST
  @Path("entries/{code}/rules")
  @Consumes(MediaType.APPLICATION_JSON)
  public QualityRule setQualityRule(@PathParam("code") String code, NewQualityRule rule) {
    return service.setRule(fromSegment(code), rule);
  }

  @POST
  @Path("entries/{code}/rules/{rule}/end")
  public QualityRule endQualityRule(
      @PathParam("code") String code, @PathParam("rule") String rule) {
    return service.endRule(fromSegment(code), id("rule", rule));
  }
}
