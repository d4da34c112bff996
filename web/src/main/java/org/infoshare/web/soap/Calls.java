package org.infoshare.web.soap;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.message.MessageImpl;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.infoshare.organisation.account.CurrentCredential;
import org.infoshare.web.soap.Operations.Operation;

/**
 * Runs the operation that a call names. A caller whose password was set by somebody else may change
 * it and do nothing else.
 */
final class Calls extends AbstractPhaseInterceptor<Message> {

  /**
   * A call that was read completely: a later failure is not the fault of its message.
   *
   * @param arguments its content, as the operation takes it
   */
  record Call(Operation operation, List<Object> arguments) {}

  private final CurrentCredential credential;

  Calls(CurrentCredential credential) {
    super(Phase.INVOKE);
    this.credential = credential;
  }

  @Override
  public void handleMessage(Message message) {
    var exchange = message.getExchange();
    var call = exchange.get(Call.class);
    credential.requirePasswordChanged(call.operation().request().name());
    var answer = exchange.getEndpoint().getBinding().createMessage(new MessageImpl());
    answer.setExchange(exchange);
    answer.setContent(JsonNode.class, call.operation().call(call.arguments()));
    // CXF would use the charset of the request.
    answer.put(Message.ENCODING, StandardCharsets.UTF_8.name());
    exchange.setOutMessage(answer);
  }

  /** Writes the answer into its envelope. */
  static final class Answers extends AbstractPhaseInterceptor<Message> {

    Answers() {
      super(Phase.MARSHAL);
    }

    @Override
    public void handleMessage(Message message) {
      var exchange = message.getExchange();
      var writer =
          new MessageWriter(
              message.getContent(XMLStreamWriter.class),
              Packages.isAnsweredByOne(exchange) ? file -> Packages.add(message, file) : null);
      try {
        writer.message(
            exchange.get(Call.class).operation().answer(), message.getContent(JsonNode.class));
      } catch (XMLStreamException broken) {
        throw new Fault(broken);
      }
    }
  }
}
