package org.infoshare.web.soap;

import java.util.Set;
import javax.xml.namespace.QName;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.headers.Header;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.phase.Phase;
import org.infoshare.foundation.platform.IdempotencyKey;
import org.infoshare.foundation.platform.Refusal;
import org.w3c.dom.Node;

/** Reads the idempotency key of a call: the header of the contracts, else WS-Addressing's. */
final class CommandKeyHeader extends AbstractSoapInterceptor {

  static final QName KEY = new QName("urn:infoshare:common:v1", "idempotencyKey");

  private static final String ADDRESSING = "http://www.w3.org/2005/08/addressing";

  static final QName MESSAGE_ID = new QName(ADDRESSING, "MessageID");

  /** What a call may demand to be understood; a ReplyTo that leads elsewhere is not among it. */
  private static final Set<QName> UNDERSTOOD =
      Set.of(KEY, MESSAGE_ID, new QName(ADDRESSING, "To"), new QName(ADDRESSING, "Action"));

  private final IdempotencyKey command;

  CommandKeyHeader(IdempotencyKey command) {
    super(Phase.PRE_PROTOCOL);
    this.command = command;
  }

  @Override
  public Set<QName> getUnderstoodHeaders() {
    return UNDERSTOOD;
  }

  @Override
  public void handleMessage(SoapMessage message) {
    var header = message.hasHeader(KEY) ? message.getHeader(KEY) : message.getHeader(MESSAGE_ID);
    if (header != null) {
      set(header);
    }
  }

  private void set(Header header) {
    try {
      command.set(((Node) header.getObject()).getTextContent().strip());
    } catch (Refusal refusal) {
      throw new Fault(refusal);
    }
  }
}
