package org.infoshare.web.soap;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.infoshare.foundation.command.IdempotencyKey;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;
import org.infoshare.web.Language;
import org.infoshare.web.rest.IdempotencyKeyFilter;
import org.infoshare.web.security.CurrentCall;
import org.infoshare.web.soap.Operations.Operation;

/**
 * Reads the envelope of a message, its headers, and the call in its body. The single element of the
 * body names the call, whatever {@code SOAPAction} says.
 */
final class CallReader extends AbstractPhaseInterceptor<Message> {

  private static final QName KEY = new QName(Contracts.COMMON, "idempotencyKey");
  private static final String ADDRESSING = "http://www.w3.org/2005/08/addressing";
  private static final QName MESSAGE_ID = new QName(ADDRESSING, "MessageID");

  /**
   * The headers that a call may mark as mustUnderstand; a ReplyTo to another address is not among
   * them.
   */
  private static final Set<QName> UNDERSTOOD =
      Set.of(KEY, MESSAGE_ID, new QName(ADDRESSING, "To"), new QName(ADDRESSING, "Action"));

  private static final String OURS = "urn:infoshare:";

  private final WireVersion version;
  private final Map<String, Operation> operations;
  private final String namespace;
  private final IdempotencyKey key;

  CallReader(
      WireVersion version, String contract, Map<String, Operation> operations, IdempotencyKey key) {
    super(Phase.READ);
    this.version = version;
    this.operations = operations;
    this.key = key;
    namespace = Contracts.namespace(contract);
  }

  @Override
  public void handleMessage(Message message) {
    var xml = message.getContent(XMLStreamReader.class);
    if (xml == null) {
      throw malformed("没有报文", "there is no message");
    }
    try {
      read(xml, message);
    } catch (XMLStreamException broken) {
      throw new Fault(broken);
    }
  }

  private void read(XMLStreamReader xml, Message message) throws XMLStreamException {
    var exchange = message.getExchange();
    requireEnvelope(xml, exchange);
    int event = nextTag(xml);
    var headers = new HashMap<QName, String>();
    if (isStart(xml, event, "Header")) {
      headers(xml, headers, exchange);
      event = nextTag(xml);
    }
    if (!isStart(xml, event, "Body")) {
      throw malformed("Envelope 中缺少 Body", "the envelope has no body");
    }
    String keyOfCall =
        key(headers, (HttpServletRequest) message.get(AbstractHTTPDestination.HTTP_REQUEST));
    var operation = operation(xml, exchange);
    CurrentCall.noteOperation(operation.request().name());
    if (keyOfCall != null) {
      key.set(keyOfCall, operation.request().name());
    }
    var parts = message.getAttachments();
    var said =
        new MessageReader(xml, reference -> Packages.part(parts, reference))
            .message(operation.request().type());
    if (nextTag(xml) != XMLStreamConstants.END_ELEMENT) {
      throw malformed("Body 中只能有一个元素", "the body must have one element only");
    }
    if (nextTag(xml) != XMLStreamConstants.END_ELEMENT) {
      throw malformed("Body 之后不得再有内容", "nothing may follow the body");
    }
    while (nextTag(xml) != XMLStreamConstants.END_DOCUMENT) {
      // The reader finds whatever is not well-formed after the envelope.
    }
    exchange.put(Calls.Call.class, new Calls.Call(operation, operation.arguments(said)));
  }

  private void requireEnvelope(XMLStreamReader xml, Exchange exchange) throws XMLStreamException {
    if (nextTag(xml) != XMLStreamConstants.START_ELEMENT
        || !xml.getLocalName().equals("Envelope")) {
      throw malformed("报文的根元素不是 Envelope", "the root is no SOAP envelope");
    }
    if (!version.namespace().equals(xml.getNamespaceURI())) {
      double number = version.protocol().getVersion();
      exchange.put(Faults.Code.class, Faults.Code.VERSION_MISMATCH);
      throw malformed(
          "此地址只接受 SOAP " + number + " 报文",
          "this address takes messages of SOAP " + number + " only");
    }
  }

  private void headers(XMLStreamReader xml, Map<QName, String> found, Exchange exchange)
      throws XMLStreamException {
    while (nextTag(xml) == XMLStreamConstants.START_ELEMENT) {
      var name = xml.getName();
      if (UNDERSTOOD.contains(name)) {
        if (found.putIfAbsent(name, xml.getElementText().strip()) != null) {
          throw Refusal.malformed(
              List.of(FieldFault.of("/" + name.getLocalPart(), PlatformReason.REPEATED)));
        }
        continue;
      }
      if (name.getNamespaceURI().startsWith(OURS)) {
        throw Refusal.malformed(
            List.of(
                FieldFault.of(
                    "/" + MessageReader.quoted(name.getLocalPart()),
                    PlatformReason.UNKNOWN_NAME,
                    KEY.getLocalPart())));
      }
      if (mustBeUnderstood(xml)) {
        exchange.put(Faults.Code.class, Faults.Code.MUST_UNDERSTAND);
        String quoted = MessageReader.quoted(name.getLocalPart());
        throw malformed(
            "报文头 " + quoted + " 要求必须理解,但平台不支持",
            "the header " + quoted + " must be understood, and the platform does not");
      }
      skip(xml);
    }
  }

  private boolean mustBeUnderstood(XMLStreamReader xml) {
    var protocol = version.protocol();
    String must = xml.getAttributeValue(version.namespace(), protocol.getAttrNameMustUnderstand());
    String role = xml.getAttributeValue(version.namespace(), protocol.getAttrNameRole());
    boolean ours =
        role == null
            || role.isBlank()
            || role.equals(protocol.getNextRole())
            || role.equals(protocol.getUltimateReceiverRole());
    return ours && ("1".equals(must) || "true".equals(must));
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /** The idempotency key of the call; null for none. */
  private static String key(Map<QName, String> headers, HttpServletRequest request) {
    String inMessage = headers.get(KEY);
    String beside = request.getHeader(IdempotencyKeyFilter.HEADER);
    if (inMessage != null && beside != null && !inMessage.equals(beside)) {
      throw malformed(
          "HTTP 首部 Idempotency-Key 与报文头 idempotencyKey 不同",
          "the HTTP header Idempotency-Key and the SOAP header idempotencyKey differ");
    }
    String given = inMessage != null ? inMessage : beside;
    return given != null ? given : headers.get(MESSAGE_ID);
  }

  private Operation operation(XMLStreamReader xml, Exchange exchange) throws XMLStreamException {
    if (nextTag(xml) != XMLStreamConstants.START_ELEMENT) {
      throw malformed("报文体中没有操作", "the body holds no operation");
    }
    String language = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
    if (language != null) {
      exchange.put(Locale.class, Language.preferred(List.of(Locale.forLanguageTag(language))));
    }
    String name = xml.getLocalName();
    var operation = namespace.equals(xml.getNamespaceURI()) ? operations.get(name) : null;
    if (operation == null) {
      String quoted = MessageReader.quoted(name);
      throw malformed("该服务没有操作 " + quoted, quoted + " is no operation of the service");
    }
    return operation;
  }

  private int nextTag(XMLStreamReader xml) throws XMLStreamException {
    int event = MessageReader.nextTag(xml);
    if (event == XMLStreamConstants.DTD) {
      throw malformed("不接受 DOCTYPE", "a DOCTYPE is not accepted");
    }
    if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
      throw malformed("此处不应出现文本", "text is not allowed here");
    }
    return event;
  }

  private boolean isStart(XMLStreamReader xml, int event, String name) {
    return event == XMLStreamConstants.START_ELEMENT
        && xml.getLocalName().equals(name)
        && version.namespace().equals(xml.getNamespaceURI());
  }

  private static Refusal malformed(String chinese, String english) {
    return new Refusal(PlatformReason.MALFORMED, new Text(chinese + "。", english + "."));
  }
}
