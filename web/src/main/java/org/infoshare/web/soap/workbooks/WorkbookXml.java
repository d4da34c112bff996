package org.infoshare.web.soap.workbooks;

import static org.infoshare.web.soap.common.CommonXml.same;

import org.infoshare.catalogue.entry.Sharing;
import org.infoshare.catalogue.workbook.WorkbookEntry;
import org.infoshare.catalogue.workbook.WorkbookError;
import org.infoshare.catalogue.workbook.WorkbookSelection;
import org.infoshare.catalogue.workbook.WorkbookView;

/** Workbooks between the records of the platform and the types of the contract. */
final class WorkbookXml {

  private WorkbookXml() {}

  static WorkbookSelection selection(org.infoshare.ws.workbooks.WorkbookSelection xml) {
    return new WorkbookSelection(
        xml.isOwn(),
        xml.getWord(),
        xml.getProvider(),
        same(xml.getSharing(), Sharing.class),
        xml.getNode());
  }

  static org.infoshare.ws.workbooks.WorkbookView view(WorkbookView view) {
    var xml = new org.infoshare.ws.workbooks.WorkbookView();
    xml.setId(view.id());
    xml.setDepartment(view.department());
    xml.setAccount(view.account());
    xml.setCheck(view.check());
    xml.setSha256(view.sha256());
    xml.setByteCount(view.byteCount());
    xml.setStage(same(view.stage(), org.infoshare.ws.workbooks.WorkbookStage.class));
    xml.setRowsDone(view.rowsDone());
    xml.setRowsTotal(view.rowsTotal());
    xml.setCreated(view.created());
    xml.setAmended(view.amended());
    xml.setUnchanged(view.unchanged());
    xml.setErrorCount(view.errorCount());
    xml.setReceivedAt(view.receivedAt());
    xml.setEndedAt(view.endedAt());
    return xml;
  }

  static org.infoshare.ws.workbooks.WorkbookError error(WorkbookError error) {
    var xml = new org.infoshare.ws.workbooks.WorkbookError();
    xml.setRow(error.row());
    xml.setColumn(error.column());
    xml.setHeading(error.heading());
    xml.setValue(error.value());
    xml.setCode(error.code());
    xml.setChinese(error.chinese());
    xml.setEnglish(error.english());
    return xml;
  }

  static org.infoshare.ws.workbooks.WorkbookEntry entry(WorkbookEntry entry) {
    var xml = new org.infoshare.ws.workbooks.WorkbookEntry();
    xml.setRow(entry.row());
    xml.setOutcome(same(entry.outcome(), org.infoshare.ws.workbooks.WorkbookOutcome.class));
    xml.setCode(entry.code());
    xml.setName(entry.name());
    return xml;
  }
}
