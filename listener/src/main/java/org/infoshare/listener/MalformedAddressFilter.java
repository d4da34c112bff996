package org.infoshare.listener;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.CharConversionException;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.util.DataChunk;
import org.glassfish.grizzly.http.util.URLDecoder;

/**
 * Refuses an address that cannot be decoded, such as one with the escape {@code %zz}. It answers
 * any caller as the platform answers what is malformed. The answer is problem+json on both wires,
 * because an unreadable address belongs to neither.
 *
 * <p>The server decodes the path in a place where it does not expect a failure, and answers 200
 * without having done anything. In a query it misreads the broken part. A path that is decoded here
 * is not decoded a second time.
 *
 * <p>It refuses a parameter of a path ({@code ;a=b}) too: nothing here has one, and the server, the
 * wires and the filters do not agree on what such an address names.
 */
final class MalformedAddressFilter extends BaseFilter {

  private static final MalformedAnswer ANSWER =
      new MalformedAnswer(
          "地址无法解码,例如百分号后面不是两位十六进制数字。",
          "the address cannot be decoded, as where no two hex digits follow a percent sign.");

  private static final MalformedAnswer PARAMETER =
      new MalformedAnswer("此处的地址不带分号参数。", "no address here has a parameter after a semicolon.");

  @Override
  public NextAction handleRead(FilterChainContext context) {
    HttpContent content = context.getMessage();
    var request = (HttpRequestPacket) content.getHttpHeader();
    if (hasParameter(request)) {
      return PARAMETER.refuse(request, context);
    }
    if (isDecoded(request)) {
      return context.getInvokeAction();
    }
    return ANSWER.refuse(request, context);
  }

  /** Looked at where the original address is still there, as for {@link #isDecoded}. */
  private static boolean hasParameter(HttpRequestPacket request) {
    var reference = request.getRequestURIRef();
    return !reference.isDecoded() && reference.getOriginalRequestURIBC().indexOf(';', 0) >= 0;
  }

  /**
   * Only the first part of a message has the original address; afterwards other code may reuse the
   * buffer.
   */
  private static boolean isDecoded(HttpRequestPacket request) {
    try {
      if (!request.getRequestURIRef().isDecoded()) {
        decode(request.getQueryStringDC());
        request.getRequestURIRef().getDecodedRequestURIBC();
      }
      return true;
    } catch (CharConversionException | IllegalArgumentException | IllegalStateException broken) {
      return false;
    }
  }

  private static void decode(DataChunk query) throws CharConversionException {
    if (!query.isNull()) {
      var decoded = DataChunk.newInstance();
      decoded.setBytes(new byte[query.getLength()]);
      URLDecoder.decode(query, decoded, true);
      decoded.toChars(UTF_8);
    }
  }
}
