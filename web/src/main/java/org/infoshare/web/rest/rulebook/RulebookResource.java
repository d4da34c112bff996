package org.infoshare.web.rest.rulebook;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.infoshare.foundation.platform.Page;
import org.infoshare.time.rulebook.LimitChange;
import org.infoshare.time.rulebook.LimitView;
import org.infoshare.time.rulebook.OwnLimitView;
import org.infoshare.time.rulebook.RuleChangeFilter;
import org.infoshare.time.rulebook.RuleChangeKind;
import org.infoshare.time.rulebook.RuleChangeView;
import org.infoshare.time.rulebook.RuleSetView;
import org.infoshare.time.rulebook.RulebookService;
import org.infoshare.time.rulebook.SettingChange;
import org.infoshare.time.rulebook.SettingView;
import org.infoshare.time.rulebook.StepView;
import org.infoshare.web.rest.Parameters;
import org.infoshare.web.rest.Results;

/** Rule-sets, their limits, steps and settings, and the changes to them. */
@Path("rulebook")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RulebookResource {

  @Inject private RulebookService service;

  @GET
  @Path("rule-sets")
  public Results<RuleSetView> listRuleSets() {
    return new Results<>(service.ruleSets());
  }

  @POST
  @Path("rule-sets/{ruleSet}/adoption")
  @Consumes(MediaType.APPLICATION_JSON)
  public RuleSetView adoptRuleSet(@PathParam("ruleSet") String ruleSet, RuleSetInForce body) {
    return service.adopt(ruleSet, body.from());
  }

  @GET
  @Path("rule-sets/{ruleSet}/limits")
  public Results<LimitView> listLimits(@PathParam("ruleSet") String ruleSet) {
    return new Results<>(service.limits(ruleSet));
  }

  @GET
  @Path("rule-sets/{ruleSet}/steps")
  public Results<StepView> listSteps(
      @PathParam("ruleSet") String ruleSet, @QueryParam("caseKind") String caseKind) {
    return new Results<>(service.steps(ruleSet, new Parameters().text(caseKind)));
  }

  @PUT
  @Path("rule-sets/{ruleSet}/limits/{key}")
  @Consumes(MediaType.APPLICATION_JSON)
  public LimitView changeLimit(
      @PathParam("ruleSet") String ruleSet,
      @PathParam("key") String key,
      @HeaderParam(HttpHeaders.IF_MATCH) String read,
      LimitChange body) {
    return service.changeLimit(ruleSet, key, Parameters.lockVersion(read), body);
  }

  @GET
  @Path("rule-sets/{ruleSet}/settings")
  public Results<SettingView> listSettings(@PathParam("ruleSet") String ruleSet) {
    return new Results<>(service.settings(ruleSet));
  }

  @PUT
  @Path("rule-sets/{ruleSet}/settings/{key}")
  @Consumes(MediaType.APPLICATION_JSON)
  public SettingView changeSetting(
      @PathParam("ruleSet") String ruleSet,
      @PathParam("key") String key,
      @HeaderParam(HttpHeaders.IF_MATCH) String read,
      SettingChange body) {
    return service.changeSetting(ruleSet, key, Parameters.lockVersion(read), body);
  }

  @GET
  @Path("own-limits")
  public Results<OwnLimitView> listOwnLimits(@QueryParam("department") String department) {
    return new Results<>(service.ownLimits(new Parameters().text(department)));
  }

  @PUT
  @Path("own-limits/{key}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Results<OwnLimitView> setOwnLimit(@PathParam("key") String key, OwnLimit body) {
    return new Results<>(service.setOwnLimit(key, body.workingDays()));
  }

  @GET
  @Path("changes")
  public Page<RuleChangeView> listRuleChanges(
      @QueryParam("kind") String kind,
      @QueryParam("ruleSet") String ruleSet,
      @QueryParam("key") String key,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var given = new Parameters();
    var filter =
        new RuleChangeFilter(
            given.enumValue("kind", kind, RuleChangeKind.class),
            given.text(ruleSet),
            given.text(key),
            given.number("limit", limit),
            given.text(cursor));
    given.refuseIfAny();
    return service.changes(filter);
  }
}
