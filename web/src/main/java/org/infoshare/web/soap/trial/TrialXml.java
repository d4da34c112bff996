package org.infoshare.web.soap.trial;

import static org.infoshare.web.soap.common.CommonXml.present;
import static org.infoshare.web.soap.common.CommonXml.record;
import static org.infoshare.web.soap.common.CommonXml.same;

import java.util.List;
import org.infoshare.organisation.onboarding.Checklist;
import org.infoshare.organisation.onboarding.ChecklistItem;
import org.infoshare.organisation.onboarding.TrialAnswer;
import org.infoshare.organisation.onboarding.TrialCase;

/** The trial between the records of the platform and the types of the contract. */
final class TrialXml {

  private TrialXml() {}

  static org.infoshare.ws.trial.TrialCase view(TrialCase view) {
    var xml = new org.infoshare.ws.trial.TrialCase();
    xml.setKey(view.key());
    xml.setShows(same(view.shows(), org.infoshare.ws.trial.TrialKey.class));
    xml.getItems().addAll(present(view.items()));
    xml.setChinese(view.chinese());
    xml.setEnglish(view.english());
    return xml;
  }

  static org.infoshare.ws.trial.TrialCaseList trialCaseList(List<TrialCase> items) {
    var xml = new org.infoshare.ws.trial.TrialCaseList();
    items.forEach(one -> xml.getItems().add(view(one)));
    return xml;
  }

  static org.infoshare.ws.trial.TrialAnswer view(TrialAnswer view) {
    var xml = new org.infoshare.ws.trial.TrialAnswer();
    xml.setKey(view.key());
    xml.setValues(record(view.values()));
    return xml;
  }

  static org.infoshare.ws.trial.ChecklistItem view(ChecklistItem view) {
    var xml = new org.infoshare.ws.trial.ChecklistItem();
    xml.setStep(same(view.step(), org.infoshare.ws.trial.TrialStep.class));
    xml.setDone(view.done());
    xml.setAt(view.at());
    return xml;
  }

  static org.infoshare.ws.trial.Checklist view(Checklist view) {
    var xml = new org.infoshare.ws.trial.Checklist();
    xml.setSystem(view.system());
    xml.setGreen(view.green());
    present(view.steps()).forEach(one -> xml.getSteps().add(view(one)));
    return xml;
  }
}
