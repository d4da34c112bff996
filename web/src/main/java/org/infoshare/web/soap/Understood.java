package org.infoshare.web.soap;

import java.util.List;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;

/** Marks a call whose message was read to its end: what fails from here on is not its fault. */
final class Understood extends AbstractPhaseInterceptor<Message> {

  private static final Text NO_OPERATION = new Text("报文体中没有操作", "the body holds no operation");

  Understood() {
    super(Phase.PRE_INVOKE);
  }

  @Override
  public void handleMessage(Message message) {
    var misfit = SchemaFaults.refusal(message);
    if (misfit.isPresent()) {
      throw new Fault(misfit.get());
    }
    if (message.getExchange().getBindingOperationInfo() == null
        || message.getContent(List.class) == null) {
      throw new Fault(new Refusal(PlatformReason.MALFORMED, NO_OPERATION));
    }
    message.getExchange().put(Understood.class, this);
  }

  static boolean was(Exchange exchange) {
    return exchange.get(Understood.class) != null;
  }
}
