package org.infoshare.web.soap;

import java.nio.charset.StandardCharsets;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** Writes every answer in UTF-8, where CXF would take the charset of the request. */
final class Utf8Answers extends AbstractPhaseInterceptor<Message> {

  Utf8Answers() {
    super(Phase.SETUP);
  }

  @Override
  public void handleMessage(Message message) {
    message.put(Message.ENCODING, StandardCharsets.UTF_8.name());
  }
}
