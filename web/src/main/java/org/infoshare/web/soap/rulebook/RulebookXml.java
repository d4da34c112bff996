package org.infoshare.web.soap.rulebook;

import static org.infoshare.web.soap.common.CommonXml.same;

import java.util.List;
import org.infoshare.time.rulebook.LimitChange;
import org.infoshare.time.rulebook.LimitView;
import org.infoshare.time.rulebook.OwnLimitView;
import org.infoshare.time.rulebook.RuleChangeFilter;
import org.infoshare.time.rulebook.RuleChangeKind;
import org.infoshare.time.rulebook.RuleChangeView;
import org.infoshare.time.rulebook.RuleSetAdoption;
import org.infoshare.time.rulebook.RuleSetView;
import org.infoshare.time.rulebook.RuleValue;
import org.infoshare.time.rulebook.SettingChange;
import org.infoshare.time.rulebook.SettingView;
import org.infoshare.time.rulebook.SupplementClock;
import org.infoshare.ws.rulebook.ChangedLimit;
import org.infoshare.ws.rulebook.ChangedSetting;
import org.infoshare.ws.rulebook.OwnLimitList;

/** Rules between the records of the platform and the types of the contract. */
final class RulebookXml {

  private RulebookXml() {}

  static LimitChange command(ChangedLimit xml) {
    return new LimitChange(
        xml.getWorkingDays(),
        xml.getExtensionDays(),
        same(xml.getSupplementClock(), SupplementClock.class),
        xml.getReasons());
  }

  static SettingChange command(ChangedSetting xml) {
    return new SettingChange(xml.getValue(), xml.getReasons());
  }

  static RuleChangeFilter filter(org.infoshare.ws.rulebook.RuleChangeFilter xml) {
    return new RuleChangeFilter(
        same(xml.getKind(), RuleChangeKind.class),
        xml.getRuleSet(),
        xml.getKey(),
        xml.getLimit(),
        xml.getCursor());
  }

  static org.infoshare.ws.rulebook.RuleSetView ruleSet(RuleSetView view) {
    var xml = new org.infoshare.ws.rulebook.RuleSetView();
    xml.setId(view.id());
    xml.setChineseTitle(view.chineseTitle());
    xml.setEnglishTitle(view.englishTitle());
    xml.setDocumentNumber(view.documentNumber());
    xml.setChineseStages(view.chineseStages());
    xml.setEnglishStages(view.englishStages());
    xml.setInForce(view.inForce());
    view.adoptions().forEach(adoption -> xml.getAdoptions().add(adoption(adoption)));
    return xml;
  }

  private static org.infoshare.ws.rulebook.RuleSetAdoption adoption(RuleSetAdoption adoption) {
    var xml = new org.infoshare.ws.rulebook.RuleSetAdoption();
    xml.setFrom(adoption.from());
    xml.setUntil(adoption.until());
    xml.setAt(adoption.at());
    xml.setBy(adoption.by());
    return xml;
  }

  static org.infoshare.ws.rulebook.LimitView limit(LimitView view) {
    var xml = new org.infoshare.ws.rulebook.LimitView();
    xml.setRuleSet(view.ruleSet());
    xml.setKey(view.key());
    xml.setWorkingDays(view.workingDays());
    xml.setSource(view.source());
    xml.setEvidenceTag(view.evidenceTag());
    xml.setConfigured(view.configured());
    xml.setExtensionDays(view.extensionDays());
    xml.setExtensionSource(view.extensionSource());
    xml.setExtensionTag(view.extensionTag());
    xml.setSupplementClock(clock(view.supplementClock()));
    xml.setClockSource(view.clockSource());
    xml.setClockTag(view.clockTag());
    xml.setSoft(view.soft());
    xml.setArticle(view.article());
    xml.setArticleDays(view.articleDays());
    xml.setArticleExtension(view.articleExtension());
    xml.setChangeable(view.changeable());
    xml.setOwnAllowed(view.ownAllowed());
    xml.setSince(view.since());
    xml.setBy(view.by());
    xml.setLockVersion(view.lockVersion());
    return xml;
  }

  static org.infoshare.ws.rulebook.SettingView setting(SettingView view) {
    var xml = new org.infoshare.ws.rulebook.SettingView();
    xml.setRuleSet(view.ruleSet());
    xml.setKey(view.key());
    xml.setKind(same(view.kind(), org.infoshare.ws.rulebook.SettingKind.class));
    xml.setValue(view.value());
    xml.setDefaultValue(view.defaultValue());
    xml.getAllowed().addAll(view.allowed());
    xml.setLeast(view.least());
    xml.setMost(view.most());
    xml.setSource(view.source());
    xml.setEvidenceTag(view.evidenceTag());
    xml.setConfigured(view.configured());
    xml.setSince(view.since());
    xml.setBy(view.by());
    xml.setLockVersion(view.lockVersion());
    return xml;
  }

  static OwnLimitList ownLimits(List<OwnLimitView> views) {
    var list = new OwnLimitList();
    views.forEach(view -> list.getItems().add(ownLimit(view)));
    return list;
  }

  static org.infoshare.ws.rulebook.OwnLimitView ownLimit(OwnLimitView view) {
    var xml = new org.infoshare.ws.rulebook.OwnLimitView();
    xml.setDepartment(view.department());
    xml.setKey(view.key());
    xml.setWorkingDays(view.workingDays());
    xml.setSource(view.source());
    xml.setEvidenceTag(view.evidenceTag());
    xml.setConfigured(view.configured());
    xml.setSince(view.since());
    xml.setBy(view.by());
    return xml;
  }

  static org.infoshare.ws.rulebook.RuleChangeView change(RuleChangeView view) {
    var xml = new org.infoshare.ws.rulebook.RuleChangeView();
    xml.setId(view.id());
    xml.setAt(view.at());
    xml.setBy(view.by());
    xml.setDepartment(view.department());
    xml.setKind(same(view.kind(), org.infoshare.ws.rulebook.RuleChangeKind.class));
    xml.setRuleSet(view.ruleSet());
    xml.setKey(view.key());
    xml.setEffectiveFrom(view.effectiveFrom());
    xml.setBefore(value(view.before()));
    xml.setAfter(value(view.after()));
    xml.setReasons(view.reasons());
    return xml;
  }

  private static org.infoshare.ws.rulebook.RuleValue value(RuleValue value) {
    var xml = new org.infoshare.ws.rulebook.RuleValue();
    xml.setWorkingDays(value.workingDays());
    xml.setExtensionDays(value.extensionDays());
    xml.setSupplementClock(clock(value.supplementClock()));
    xml.setValue(value.value());
    return xml;
  }

  private static org.infoshare.ws.rulebook.SupplementClock clock(SupplementClock clock) {
    return same(clock, org.infoshare.ws.rulebook.SupplementClock.class);
  }
}
