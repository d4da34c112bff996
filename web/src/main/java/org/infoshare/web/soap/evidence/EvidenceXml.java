package org.infoshare.web.soap.evidence;

import static org.infoshare.web.soap.common.CommonXml.present;
import static org.infoshare.web.soap.common.CommonXml.record;

import org.infoshare.foundation.evidence.EvidenceFilter;
import org.infoshare.foundation.evidence.EvidenceRow;
import org.infoshare.foundation.evidence.EvidenceView;

/** Evidence between the records of the platform and the types of the contract. */
final class EvidenceXml {

  private EvidenceXml() {}

  static EvidenceFilter filter(org.infoshare.ws.evidence.EvidenceFilter xml) {
    return new EvidenceFilter(
        xml.getAct(),
        xml.getDepartment(),
        xml.getEntry(),
        xml.getGrant(),
        xml.getCaseReference(),
        xml.getLimit(),
        xml.getCursor());
  }

  static org.infoshare.ws.evidence.EvidenceView view(EvidenceView view) {
    var xml = new org.infoshare.ws.evidence.EvidenceView();
    xml.setId(view.id());
    xml.setAt(view.at());
    xml.setAct(view.act());
    xml.setAccount(view.account());
    xml.setDepartment(view.department());
    xml.getConcerns().addAll(present(view.concerns()));
    xml.setOutcome(view.outcome());
    xml.setReason(view.reason());
    xml.setSubject(view.subject());
    xml.setEntry(view.entry());
    xml.setEntryVersion(view.entryVersion());
    xml.setGrant(view.grant());
    xml.setRequest(view.request());
    xml.setPurpose(view.purpose());
    xml.setCaseReference(view.caseReference());
    xml.getItems().addAll(present(view.items()));
    xml.setRowCount(view.rowCount());
    present(view.rows()).forEach(row -> xml.getRows().add(row(row)));
    xml.setKeyId(view.keyId());
    xml.setDetails(record(view.details()));
    xml.setSeal(view.seal());
    return xml;
  }

  private static org.infoshare.ws.evidence.EvidenceRow row(EvidenceRow row) {
    var xml = new org.infoshare.ws.evidence.EvidenceRow();
    xml.setRecordId(row.recordId());
    xml.setRecordVersion(row.recordVersion());
    xml.setSubjectHash(row.subjectHash());
    return xml;
  }
}
