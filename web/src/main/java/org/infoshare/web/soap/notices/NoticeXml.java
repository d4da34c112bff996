package org.infoshare.web.soap.notices;

import static org.infoshare.web.soap.common.CommonXml.same;

import org.infoshare.foundation.notice.NoticeFilter;
import org.infoshare.foundation.notice.NoticeState;
import org.infoshare.foundation.notice.NoticeView;
import org.infoshare.foundation.platform.Page;

/** Notices between the records of the platform and the types of the contract. */
final class NoticeXml {

  private NoticeXml() {}

  static org.infoshare.ws.notices.NoticeView view(NoticeView view) {
    var xml = new org.infoshare.ws.notices.NoticeView();
    xml.setId(view.id());
    xml.setKind(view.kind());
    xml.setAbout(view.about());
    xml.setChinese(view.chinese());
    xml.setEnglish(view.english());
    xml.setAt(view.at());
    xml.setAcknowledgedAt(view.acknowledgedAt());
    xml.setAcknowledgedBy(view.acknowledgedBy());
    return xml;
  }

  static org.infoshare.ws.notices.NoticePage noticePage(Page<NoticeView> page) {
    var xml = new org.infoshare.ws.notices.NoticePage();
    page.items().forEach(one -> xml.getItems().add(view(one)));
    xml.setNext(page.next());
    return xml;
  }

  static NoticeFilter filter(org.infoshare.ws.notices.NoticeFilter xml) {
    return new NoticeFilter(
        same(xml.getState(), NoticeState.class), xml.getKind(), xml.getLimit(), xml.getCursor());
  }
}
