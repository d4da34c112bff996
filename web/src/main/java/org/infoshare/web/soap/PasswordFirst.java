package org.infoshare.web.soap;

import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.account.CurrentCredential;

/** Lets whoever was given a password change it, and do nothing else before. */
final class PasswordFirst extends AbstractPhaseInterceptor<Message> {

  private final CurrentCredential inHand;

  PasswordFirst(CurrentCredential inHand) {
    super(Phase.PRE_INVOKE);
    addAfter(Understood.class.getName());
    this.inHand = inHand;
  }

  @Override
  public void handleMessage(Message message) {
    var operation = message.getExchange().getBindingOperationInfo().getName();
    try {
      inHand.requirePasswordChanged(operation.getLocalPart());
    } catch (Refusal refusal) {
      throw new Fault(refusal);
    }
  }
}
