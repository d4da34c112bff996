package org.infoshare.web.soap.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.foundation.notice.NoticeService;
import org.infoshare.ws.notices.NoticeFilter;
import org.infoshare.ws.notices.NoticePage;
import org.infoshare.ws.notices.NoticeReference;
import org.infoshare.ws.notices.NoticeView;
import org.infoshare.ws.notices.NoticesPort;

/** The notice service over SOAP. */
@ApplicationScoped
public class NoticesEndpoint implements NoticesPort {

  @Inject private NoticeService service;

  @Override
  public NoticePage listNotices(NoticeFilter request) {
    return NoticeXml.noticePage(service.list(NoticeXml.filter(request)));
  }

  @Override
  public NoticeView acknowledgeNotice(NoticeReference request) {
    return NoticeXml.view(service.acknowledge(request.getId()));
  }
}
