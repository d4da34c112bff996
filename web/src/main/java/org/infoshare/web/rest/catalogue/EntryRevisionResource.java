package org.infoshare.web.rest.catalogue;

import static org.infoshare.web.rest.EntryCodeSegment.fromSegment;

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
import org.infoshare.catalogue.description.Difference;
import org.infoshare.catalogue.entry.EntryRevisionService;
import org.infoshare.catalogue.entry.EntryView;
import org.infoshare.catalogue.entry.ImpactService;
import org.infoshare.catalogue.entry.ImpactView;
import org.infoshare.catalogue.entry.WithdrawalService;
import org.infoshare.catalogue.publication.VersionSummary;
import org.infoshare.catalogue.publication.VersionView;
import org.infoshare.web.rest.Parameters;
import org.infoshare.web.rest.Results;

/** Versions of an entry: revision, comparison, the impact of a change, and withdrawal. */
@Path("catalogue")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EntryRevisionResource {

  @Inject private EntryRevisionService revisions;
  @Inject private ImpactService impacts;
  @Inject private WithdrawalService withdrawals;

  @POST
  @Path("entries/{code}/revision")
  public EntryView reviseEntry(@PathParam("code") String code) {
    return revisions.revise(fromSegment(code));
  }

  @POST
  @Path("entries/{code}/discard")
  public EntryView discardRevision(@PathParam("code") String code) {
    return revisions.discard(fromSegment(code));
  }

  @POST
  @Path("entries/{code}/drop")
  public EntryView dropEntry(@PathParam("code") String code) {
    return revisions.drop(fromSegment(code));
  }

  @GET
  @Path("entries/{code}/versions")
  public Results<VersionSummary> listVersions(@PathParam("code") String code) {
    return new Results<>(revisions.versions(fromSegment(code)));
  }

  @GET
  @Path("entries/{code}/versions/{version}")
  public VersionView getVersion(
      @PathParam("code") String code, @PathParam("version") String version) {
    var given = new Parameters();
    Integer number = given.number("version", version);
    given.refuseIfAny();
    return revisions.version(fromSegment(code), number);
  }

  @GET
  @Path("entries/{code}/differences")
  public Results<Difference> compareVersions(
      @PathParam("code") String code,
      @QueryParam("from") String from,
      @QueryParam("to") String to) {
    var given = new Parameters();
    Integer earlier = given.number("from", from);
    Integer later = given.number("to", to);
    given.refuseIfAny();
    return new Results<>(revisions.differences(fromSegment(code), earlier, later));
  }

  @GET
  @Path("entries/{code}/impact")
  public ImpactView getImpact(@PathParam("code") String code) {
    return impacts.get(fromSegment(code));
  }

  @POST
  @Path("entries/{code}/impact")
  @Consumes(MediaType.APPLICATION_JSON)
  public ImpactView acknowledgeImpact(
      @PathParam("code") String code, ImpactAcknowledgement acknowledgement) {
    return impacts.acknowledge(fromSegment(code), acknowledgement.grants());
  }

  @POST
  @Path("entries/{code}/withdrawal-proposal")
  @Consumes(MediaType.APPLICATION_JSON)
  public EntryView proposeEntryWithdrawal(
      @PathParam("code") String code, WithdrawalProposal proposal) {
    return withdrawals.propose(fromSegment(code), proposal.reasons());
  }

  @POST
  @Path("entries/{code}/withdrawal")
  public EntryView withdrawEntry(@PathParam("code") String code) {
    return withdrawals.withdraw(fromSegment(code));
  }
}
