package org.infoshare.web.soap;

import org.apache.cxf.helpers.DOMUtils;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;
import org.w3c.dom.Element;

/** The detail of a fault: the element {@code refusal} of {@code common.xsd}. */
final class RefusalDetail {

  static final String NAMESPACE = "urn:infoshare:common:v1";

  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private RefusalDetail() {}

  static Element of(Refusal refusal) {
    var document = DOMUtils.createDocument();
    var detail = document.createElement("detail");
    document.appendChild(detail);
    var element = child(detail, "refusal");
    child(element, "reason").setTextContent(refusal.reason().code());
    messages(element, refusal.text());
    if (!refusal.faults().isEmpty()) {
      var errors = child(element, "errors");
      refusal.faults().forEach(fault -> error(errors, fault));
    }
    return detail;
  }

  private static void error(Element errors, FieldFault fault) {
    var error = child(errors, "error");
    child(error, "pointer").setTextContent(fault.pointer());
    child(error, "code").setTextContent(fault.code());
    messages(error, fault.text());
  }

  private static void messages(Element parent, Text text) {
    message(parent, "zh", text.chinese());
    message(parent, "en", text.english());
  }

  private static void message(Element parent, String language, String text) {
    var message = child(parent, "message");
    message.setAttributeNS(XML, "xml:lang", language);
    message.setTextContent(text);
  }

  private static Element child(Element parent, String name) {
    var child = parent.getOwnerDocument().createElementNS(NAMESPACE, "c:" + name);
    parent.appendChild(child);
    return child;
  }
}
