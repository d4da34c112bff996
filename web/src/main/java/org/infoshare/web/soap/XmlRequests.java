package org.infoshare.web.soap;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.cxf.helpers.CastUtils;
import org.apache.cxf.interceptor.AttachmentInInterceptor;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;

/**
 * Accepts only requests that can be read: a POST of XML in the charset that its header names, or of
 * a package with XML in it if the contract allows one.
 *
 * <p>If the header names no charset, CXF assumes one. This class removes that assumption, so that
 * the reader finds the charset in the message.
 */
final class XmlRequests extends AbstractPhaseInterceptor<Message> {

  private static final Set<String> MEDIA_TYPES = Set.of("text/xml", "application/soap+xml");
  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([^\"';\\s]*)", Pattern.CASE_INSENSITIVE);

  private final boolean packages;

  /**
   * @param packages whether the contract allows {@link Packages}
   */
  XmlRequests(boolean packages) {
    super(Phase.RECEIVE);
    addBefore(AttachmentInInterceptor.class.getName());
    this.packages = packages;
  }

  @Override
  public void handleMessage(Message message) {
    if (!"POST".equals(message.get(Message.HTTP_REQUEST_METHOD))) {
      throw new Fault(new Refusal(PlatformReason.METHOD_NOT_ALLOWED));
    }
    String type = contentType(message);
    if (packages && Packages.isOne(type)) {
      message.remove(Message.ENCODING);
      Packages.accept(message, type);
      return;
    }
    if (!MEDIA_TYPES.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))) {
      throw new Fault(new Refusal(PlatformReason.UNSUPPORTED_MEDIA_TYPE));
    }
    var charset = CHARSET.matcher(type);
    if (charset.find()) {
      message.put(Message.ENCODING, known(charset.group(1)));
    } else {
      message.remove(Message.ENCODING);
    }
  }

  private static String contentType(Message message) {
    Map<String, List<String>> headers =
        CastUtils.cast((Map<?, ?>) message.get(Message.PROTOCOL_HEADERS));
    List<String> given = headers == null ? null : headers.get(Message.CONTENT_TYPE);
    return given == null || given.isEmpty() || given.get(0) == null ? "" : given.get(0);
  }

  private static String known(String charset) {
    try {
      return Charset.forName(charset).name();
    } catch (IllegalArgumentException unknown) {
      throw new Fault(new Refusal(PlatformReason.UNSUPPORTED_MEDIA_TYPE));
    }
  }
}
