package org.infoshare.web.soap;

import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.interceptor.StaxInInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.phase.PhaseInterceptor;
import org.infoshare.web.Utf8InputStream;

/**
 * Refuses a message that declares UTF-8 and is not well-formed UTF-8. The parser of the server
 * (Woodstox 6) accepts overlong forms, although that of the build (Woodstox 7) does not.
 *
 * <p>The charset of a message is known only after its XML reader has seen the first bytes. The
 * bytes are therefore checked while they are read, and judged afterwards.
 */
final class StrictUtf8 extends AbstractPhaseInterceptor<Message> {

  private StrictUtf8() {
    super(Phase.POST_STREAM);
    addBefore(StaxInInterceptor.class.getName());
  }

  static List<PhaseInterceptor<Message>> interceptors() {
    return List.of(new StrictUtf8(), new Judged());
  }

  @Override
  public void handleMessage(Message message) {
    var bytes = message.getContent(InputStream.class);
    if (bytes != null) {
      var seen = new Utf8InputStream(bytes);
      message.setContent(InputStream.class, seen);
      message.put(Utf8InputStream.class, seen);
    }
  }

  /** The part that runs after the reader of the XML. */
  private static final class Judged extends AbstractPhaseInterceptor<Message> {

    Judged() {
      super(Phase.POST_STREAM);
      addAfter(StaxInInterceptor.class.getName());
    }

    @Override
    public void handleMessage(Message message) {
      var xml = message.getContent(XMLStreamReader.class);
      var bytes = message.get(Utf8InputStream.class);
      if (xml == null
          || bytes == null
          || !StandardCharsets.UTF_8.name().equalsIgnoreCase(xml.getEncoding())) {
        return;
      }
      try {
        bytes.requireUtf8();
      } catch (CharacterCodingException malformed) {
        throw new Fault(malformed);
      }
    }
  }
}
