package org.infoshare.web.soap.objections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.cases.objection.CorrectionService;
import org.infoshare.cases.objection.ObjectionService;
import org.infoshare.web.soap.deadlines.DeadlineXml;
import org.infoshare.ws.deadlines.DueView;
import org.infoshare.ws.objections.AcknowledgedCorrection;
import org.infoshare.ws.objections.CorrectedObjection;
import org.infoshare.ws.objections.CorrectionFilter;
import org.infoshare.ws.objections.CorrectionPage;
import org.infoshare.ws.objections.CorrectionView;
import org.infoshare.ws.objections.NewObjection;
import org.infoshare.ws.objections.ObjectionFilter;
import org.infoshare.ws.objections.ObjectionPage;
import org.infoshare.ws.objections.ObjectionReference;
import org.infoshare.ws.objections.ObjectionView;
import org.infoshare.ws.objections.ObjectionWithReasons;
import org.infoshare.ws.objections.ObjectionsPort;
import org.infoshare.ws.objections.ReceiverFilter;
import org.infoshare.ws.objections.ReceiverPage;
import org.infoshare.ws.objections.RoutedObjection;

/** The objection service over SOAP. */
@ApplicationScoped
public class ObjectionsEndpoint implements ObjectionsPort {

  @Inject private ObjectionService service;
  @Inject private CorrectionService corrections;

  @Override
  public ObjectionPage listObjections(ObjectionFilter request) {
    return ObjectionXml.page(service.list(ObjectionXml.filter(request)));
  }

  @Override
  public ObjectionView raiseObjection(NewObjection request) {
    return ObjectionXml.view(service.raise(ObjectionXml.asked(request)));
  }

  @Override
  public ObjectionView getObjection(ObjectionReference request) {
    return ObjectionXml.view(service.get(request.getId()));
  }

  @Override
  public DueView explainObjectionDue(ObjectionReference request) {
    return DeadlineXml.view(service.explainDue(request.getId()));
  }

  @Override
  public ObjectionView routeObjection(RoutedObjection request) {
    return ObjectionXml.view(service.route(request.getId(), request.getDepartment()));
  }

  @Override
  public ObjectionView correctObjection(CorrectedObjection request) {
    return ObjectionXml.view(service.correct(request.getId(), request.getStatement()));
  }

  @Override
  public ObjectionView upholdObjection(ObjectionWithReasons request) {
    return ObjectionXml.view(service.reject(request.getId(), request.getReasons()));
  }

  @Override
  public ObjectionView withdrawObjection(ObjectionWithReasons request) {
    return ObjectionXml.view(service.withdraw(request.getId(), request.getReasons()));
  }

  @Override
  public ReceiverPage listReceivers(ReceiverFilter request) {
    return CorrectionXml.receivers(
        corrections.listReceivers(request.getId(), CorrectionXml.filter(request)));
  }

  @Override
  public CorrectionPage listCorrections(CorrectionFilter request) {
    return CorrectionXml.page(corrections.listCorrections(CorrectionXml.filter(request)));
  }

  @Override
  public CorrectionView acknowledgeCorrection(AcknowledgedCorrection request) {
    return CorrectionXml.view(corrections.acknowledge(request.getId(), request.getRemark()));
  }
}
