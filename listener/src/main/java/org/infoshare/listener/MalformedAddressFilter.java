package org.infoshare.listener;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.CharConversionException;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.util.DataChunk;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.glassfish.grizzly.http.util.URLDecoder;
import org.glassfish.grizzly.memory.Buffers;

/**
 * Refuses an address that cannot be decoded, such as one with the escape {@code %zz}. It answers
 * any caller as the platform answers what is malformed. The answer is problem+json on both wires,
 * because an unreadable address belongs to neither.
 *
 * <p>The server decodes the path in a place where it does not expect a failure, and answers 200
 * without having done anything. In a query it misreads the broken part. A path that is decoded here
 * is not decoded a second time.
 */
final class MalformedAddressFilter extends BaseFilter {

  private static final String CHINESE =
      """
      {"type":"urn:infoshare:refusal:malformed","reason":"malformed","title":"无法理解的请求",\
      "status":400,"detail":"无法读取报文:地址无法解码,例如百分号后面不是两位十六进制数字。"}""";

  private static final String ENGLISH =
      """
      {"type":"urn:infoshare:refusal:malformed","reason":"malformed",\
      "title":"Request not understood","status":400,"detail":"The message cannot be read: \
      the address cannot be decoded, as where no two hex digits follow a percent sign."}""";

  @Override
  public NextAction handleRead(FilterChainContext context) {
    HttpContent content = context.getMessage();
    var request = (HttpRequestPacket) content.getHttpHeader();
    if (isDecoded(request)) {
      return context.getInvokeAction();
    }
    if (!request.getResponse().isCommitted()) {
      refuse(request, context);
    }
    return context.getStopAction();
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

  /**
   * Answers the refusal. The codec then reads the body, if there is one, to its end before it
   * closes the connection.
   */
  private static void refuse(HttpRequestPacket request, FilterChainContext context) {
    boolean english = prefersEnglish(request.getHeader("Accept-Language"));
    byte[] problem = (english ? ENGLISH : CHINESE).getBytes(UTF_8);
    var response = request.getResponse();
    HttpStatus.BAD_REQUEST_400.setValues(response);
    response.setContentType("application/problem+json");
    response.setContentLanguage(english ? "en" : "zh-CN");
    response.setHeader("Vary", "Accept-Language");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.setHeader("Referrer-Policy", "no-referrer");
    context.write(
        HttpContent.builder(response)
            .content(Buffers.wrap(context.getMemoryManager(), problem))
            .last(true)
            .build());
    context.notifyDownstream(HttpServerFilter.RESPONSE_COMPLETE_EVENT);
  }

  /** Whether English is preferred; otherwise the answer is in Chinese. */
  private static boolean prefersEnglish(String accepted) {
    return languages(accepted).stream()
        .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
        .filter(language -> language.equals("zh") || language.equals("en"))
        .findFirst()
        .filter("en"::equals)
        .isPresent();
  }

  private static List<LanguageRange> languages(String accepted) {
    try {
      return accepted == null ? List.of() : LanguageRange.parse(accepted);
    } catch (IllegalArgumentException unreadable) {
      return List.of();
    }
  }
}
