package org.infoshare.web.soap.trial;

import static org.infoshare.web.soap.common.CommonXml.same;
import static org.infoshare.web.soap.common.CommonXml.values;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.organisation.onboarding.TrialService;
import org.infoshare.ws.trial.Checklist;
import org.infoshare.ws.trial.ChecklistReference;
import org.infoshare.ws.trial.ListTrialCases;
import org.infoshare.ws.trial.TrialAnswer;
import org.infoshare.ws.trial.TrialCaseList;
import org.infoshare.ws.trial.TrialObjection;
import org.infoshare.ws.trial.TrialPort;
import org.infoshare.ws.trial.TrialQuery;
import org.infoshare.ws.trial.TrialReport;

/** The trial over SOAP. */
@ApplicationScoped
public class TrialEndpoint implements TrialPort {

  @Inject private TrialService service;

  @Override
  public TrialCaseList listTrialCases(ListTrialCases request) {
    return TrialXml.trialCaseList(service.cases());
  }

  @Override
  public TrialAnswer queryTrial(TrialQuery request) {
    return TrialXml.view(service.query(request.getKey()));
  }

  @Override
  public Checklist reportTrial(TrialReport request) {
    return TrialXml.view(service.report(request.getKey(), values(request.getValues())));
  }

  @Override
  public Checklist objectTrial(TrialObjection request) {
    return TrialXml.view(
        service.reportFault(
            request.getKey(),
            request.getItem(),
            same(request.getGround(), org.infoshare.organisation.onboarding.TrialGround.class)));
  }

  @Override
  public Checklist getChecklist(ChecklistReference request) {
    return TrialXml.view(service.checklist(request.getId()));
  }
}
