package org.infoshare.web.soap.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.time.rulebook.RulebookService;
import org.infoshare.ws.rulebook.AdoptedRuleSet;
import org.infoshare.ws.rulebook.ChangedLimit;
import org.infoshare.ws.rulebook.ChangedSetting;
import org.infoshare.ws.rulebook.LimitList;
import org.infoshare.ws.rulebook.LimitView;
import org.infoshare.ws.rulebook.ListRuleSets;
import org.infoshare.ws.rulebook.NewOwnLimit;
import org.infoshare.ws.rulebook.OwnLimitFilter;
import org.infoshare.ws.rulebook.OwnLimitList;
import org.infoshare.ws.rulebook.RuleChangeFilter;
import org.infoshare.ws.rulebook.RuleChangePage;
import org.infoshare.ws.rulebook.RuleSetList;
import org.infoshare.ws.rulebook.RuleSetReference;
import org.infoshare.ws.rulebook.RuleSetView;
import org.infoshare.ws.rulebook.RulebookPort;
import org.infoshare.ws.rulebook.SettingList;
import org.infoshare.ws.rulebook.SettingView;

/** The rules over SOAP. */
@ApplicationScoped
public class RulebookEndpoint implements RulebookPort {

  @Inject private RulebookService service;

  @Override
  public RuleSetList listRuleSets(ListRuleSets request) {
    var list = new RuleSetList();
    service.ruleSets().forEach(one -> list.getItems().add(RulebookXml.ruleSet(one)));
    return list;
  }

  @Override
  public RuleSetView adoptRuleSet(AdoptedRuleSet request) {
    return RulebookXml.ruleSet(service.adopt(request.getRuleSet(), request.getFrom()));
  }

  @Override
  public LimitList listLimits(RuleSetReference request) {
    var list = new LimitList();
    service
        .limits(request.getRuleSet())
        .forEach(limit -> list.getItems().add(RulebookXml.limit(limit)));
    return list;
  }

  @Override
  public LimitView changeLimit(ChangedLimit request) {
    return RulebookXml.limit(
        service.changeLimit(
            request.getRuleSet(),
            request.getKey(),
            request.getLockVersion(),
            RulebookXml.command(request)));
  }

  @Override
  public SettingList listSettings(RuleSetReference request) {
    var list = new SettingList();
    service
        .settings(request.getRuleSet())
        .forEach(setting -> list.getItems().add(RulebookXml.setting(setting)));
    return list;
  }

  @Override
  public SettingView changeSetting(ChangedSetting request) {
    return RulebookXml.setting(
        service.changeSetting(
            request.getRuleSet(),
            request.getKey(),
            request.getLockVersion(),
            RulebookXml.command(request)));
  }

  @Override
  public OwnLimitList listOwnLimits(OwnLimitFilter request) {
    return RulebookXml.ownLimits(service.ownLimits(request.getDepartment()));
  }

  @Override
  public OwnLimitList setOwnLimit(NewOwnLimit request) {
    return RulebookXml.ownLimits(service.setOwnLimit(request.getKey(), request.getWorkingDays()));
  }

  @Override
  public RuleChangePage listChanges(RuleChangeFilter request) {
    var found = service.changes(RulebookXml.filter(request));
    var page = new RuleChangePage();
    found.items().forEach(change -> page.getItems().add(RulebookXml.change(change)));
    page.setNext(found.next());
    return page;
  }
}
