package org.infoshare.web.soap.attachments;

import static org.infoshare.web.soap.common.CommonXml.same;

import org.infoshare.foundation.attachment.AttachmentView;
import org.infoshare.foundation.attachment.DocumentKind;
import org.infoshare.foundation.attachment.NewAttachment;

/** Documents of cases between the records of the platform and the types of the contract. */
final class AttachmentXml {

  private AttachmentXml() {}

  static NewAttachment command(org.infoshare.ws.attachments.NewAttachment xml) {
    return new NewAttachment(
        xml.getCaseKind(),
        xml.getCaseId(),
        same(xml.getKind(), DocumentKind.class),
        xml.getLabel());
  }

  static org.infoshare.ws.attachments.AttachmentView view(AttachmentView view) {
    var xml = new org.infoshare.ws.attachments.AttachmentView();
    xml.setId(view.id());
    xml.setCaseKind(view.caseKind());
    xml.setCaseId(view.caseId());
    xml.setKind(same(view.kind(), org.infoshare.ws.attachments.DocumentKind.class));
    xml.setLabel(view.label());
    xml.setName(view.name());
    xml.setMediaType(view.mediaType());
    xml.setByteCount(view.byteCount());
    xml.setSha256(view.sha256());
    xml.setAddedBy(view.addedBy());
    xml.setDepartment(view.department());
    xml.setAddedAt(view.addedAt());
    xml.setScan(same(view.scan(), org.infoshare.ws.attachments.ScanResult.class));
    xml.setScannedAt(view.scannedAt());
    xml.setRemovedAt(view.removedAt());
    xml.setRemovedBy(view.removedBy());
    return xml;
  }
}
