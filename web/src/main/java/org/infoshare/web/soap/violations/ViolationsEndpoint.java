package org.infoshare.web.soap.violations;

import static org.infoshare.web.soap.violations.ViolationXml.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.cases.compliance.ViolationService;
import org.infoshare.web.soap.deadlines.DeadlineXml;
import org.infoshare.ws.deadlines.DueView;
import org.infoshare.ws.violations.CorrectionOrder;
import org.infoshare.ws.violations.CorrectionRejection;
import org.infoshare.ws.violations.CorrectionReport;
import org.infoshare.ws.violations.NewViolation;
import org.infoshare.ws.violations.ViolationFilter;
import org.infoshare.ws.violations.ViolationPage;
import org.infoshare.ws.violations.ViolationReasons;
import org.infoshare.ws.violations.ViolationReference;
import org.infoshare.ws.violations.ViolationReferral;
import org.infoshare.ws.violations.ViolationView;
import org.infoshare.ws.violations.ViolationsPort;

/** The violation service over SOAP. */
@ApplicationScoped
public class ViolationsEndpoint implements ViolationsPort {

  @Inject private ViolationService service;

  @Override
  public ViolationPage listViolations(ViolationFilter request) {
    return ViolationXml.page(service.list(ViolationXml.filter(request)));
  }

  @Override
  public ViolationView getViolation(ViolationReference request) {
    return view(service.get(request.getId()));
  }

  @Override
  public DueView explainViolationDue(ViolationReference request) {
    return DeadlineXml.view(service.due(request.getId()));
  }

  @Override
  public ViolationView registerViolation(NewViolation request) {
    return view(service.register(ViolationXml.asked(request)));
  }

  @Override
  public ViolationView orderCorrection(CorrectionOrder request) {
    return view(service.order(request.getId(), request.getMeasures(), request.getWorkingDays()));
  }

  @Override
  public ViolationView reportCorrection(CorrectionReport request) {
    return view(service.report(request.getId(), request.getReport()));
  }

  @Override
  public ViolationView confirmCorrection(ViolationReasons request) {
    return view(service.confirm(request.getId(), request.getReasons()));
  }

  @Override
  public ViolationView rejectCorrection(CorrectionRejection request) {
    return view(service.reject(request.getId(), request.getReasons(), request.getWorkingDays()));
  }

  @Override
  public ViolationView referViolation(ViolationReferral request) {
    return view(
        service.refer(
            request.getId(), request.getTo(), request.getDocument(), request.getReasons()));
  }

  @Override
  public ViolationView terminateRights(ViolationReasons request) {
    return view(service.terminate(request.getId(), request.getReasons()));
  }

  @Override
  public ViolationView dismissViolation(ViolationReasons request) {
    return view(service.dismiss(request.getId(), request.getReasons()));
  }
}
