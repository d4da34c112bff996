package org.infoshare.web.soap.objections;

import static org.infoshare.web.soap.common.CommonXml.present;

import org.infoshare.cases.objection.CorrectionFilter;
import org.infoshare.cases.objection.CorrectionView;
import org.infoshare.cases.objection.ReceiverFilter;
import org.infoshare.cases.objection.ReceiverView;
import org.infoshare.foundation.platform.Page;

/** Corrections and their receivers between the records and the types of the contract. */
final class CorrectionXml {

  private CorrectionXml() {}

  static ReceiverFilter filter(org.infoshare.ws.objections.ReceiverFilter xml) {
    return new ReceiverFilter(xml.isAcknowledged(), xml.getLimit(), xml.getCursor());
  }

  static CorrectionFilter filter(org.infoshare.ws.objections.CorrectionFilter xml) {
    return new CorrectionFilter(
        xml.getEntry(), xml.isAcknowledged(), xml.getLimit(), xml.getCursor());
  }

  static org.infoshare.ws.objections.ReceiverPage receivers(Page<ReceiverView> page) {
    var xml = new org.infoshare.ws.objections.ReceiverPage();
    page.items().forEach(one -> xml.getItems().add(receiver(one)));
    xml.setNext(page.next());
    return xml;
  }

  static org.infoshare.ws.objections.ReceiverView receiver(ReceiverView view) {
    var xml = new org.infoshare.ws.objections.ReceiverView();
    xml.setDepartment(view.department());
    xml.setEvidence(view.evidence());
    xml.setVersion(view.version());
    xml.setToldAt(view.toldAt());
    xml.setAcknowledgedAt(view.acknowledgedAt());
    xml.setAcknowledgedBy(view.acknowledgedBy());
    xml.setRemark(view.remark());
    return xml;
  }

  static org.infoshare.ws.objections.CorrectionPage page(Page<CorrectionView> page) {
    var xml = new org.infoshare.ws.objections.CorrectionPage();
    page.items().forEach(one -> xml.getItems().add(view(one)));
    xml.setNext(page.next());
    return xml;
  }

  static org.infoshare.ws.objections.CorrectionView view(CorrectionView view) {
    var xml = new org.infoshare.ws.objections.CorrectionView();
    xml.setObjection(view.objection());
    xml.setEntry(view.entry());
    xml.setRecord(view.record());
    xml.getItems().addAll(present(view.items()));
    xml.setResponsible(view.responsible());
    xml.setStatement(view.statement());
    xml.setEvidence(view.evidence());
    xml.setVersion(view.version());
    xml.setCorrectedVersion(view.correctedVersion());
    xml.setToldAt(view.toldAt());
    xml.setAcknowledgedAt(view.acknowledgedAt());
    xml.setAcknowledgedBy(view.acknowledgedBy());
    xml.setRemark(view.remark());
    return xml;
  }
}
