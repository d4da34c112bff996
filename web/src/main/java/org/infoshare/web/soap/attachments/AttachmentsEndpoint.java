package org.infoshare.web.soap.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.foundation.attachment.AttachmentService;
import org.infoshare.ws.attachments.AttachmentContent;
import org.infoshare.ws.attachments.AttachmentFilter;
import org.infoshare.ws.attachments.AttachmentList;
import org.infoshare.ws.attachments.AttachmentReference;
import org.infoshare.ws.attachments.AttachmentView;
import org.infoshare.ws.attachments.AttachmentsPort;
import org.infoshare.ws.attachments.NewAttachment;

/** Documents of cases over SOAP. */
@ApplicationScoped
public class AttachmentsEndpoint implements AttachmentsPort {

  @Inject private AttachmentService service;

  @Override
  public AttachmentView addAttachment(NewAttachment request) {
    return AttachmentXml.view(service.add(AttachmentXml.command(request), request.getContent()));
  }

  @Override
  public AttachmentList listAttachments(AttachmentFilter request) {
    var list = new AttachmentList();
    service
        .list(request.getCaseKind(), request.getCaseId())
        .forEach(one -> list.getItems().add(AttachmentXml.view(one)));
    return list;
  }

  @Override
  public AttachmentView getAttachment(AttachmentReference request) {
    return AttachmentXml.view(service.get(request.getId()));
  }

  @Override
  public AttachmentContent readAttachment(AttachmentReference request) {
    var content = new AttachmentContent();
    content.setContent(service.read(request.getId()));
    return content;
  }

  @Override
  public AttachmentView removeAttachment(AttachmentReference request) {
    return AttachmentXml.view(service.remove(request.getId()));
  }
}
