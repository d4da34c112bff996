package org.infoshare.listener;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.glassfish.grizzly.memory.Buffers;

/**
 * The refusal of a message that the server would misread, as the platform answers what is
 * malformed. It ends the connection. It is problem+json on both wires, because what is refused here
 * belongs to neither yet.
 *
 * @param chinese what is wrong, in Chinese
 * @param english the same in English
 */
record MalformedAnswer(String chinese, String english) {

  private static final String CHINESE =
      """
      {"type":"urn:infoshare:refusal:malformed","reason":"malformed","title":"无法理解的请求",\
      "status":400,"detail":"无法读取报文:%s"}""";

  private static final String ENGLISH =
      """
      {"type":"urn:infoshare:refusal:malformed","reason":"malformed",\
      "title":"Request not understood","status":400,"detail":"The message cannot be read: %s"}""";

  /**
   * Answers the refusal, once for all parts of a message. The codec then reads the body, if there
   * is one, to its end before it closes the connection.
   */
  NextAction refuse(HttpRequestPacket request, FilterChainContext context) {
    if (!request.getResponse().isCommitted()) {
      write(request, context);
    }
    return context.getStopAction();
  }

  private void write(HttpRequestPacket request, FilterChainContext context) {
    boolean inEnglish = prefersEnglish(request.getHeader("Accept-Language"));
    String problem = inEnglish ? ENGLISH.formatted(english) : CHINESE.formatted(chinese);
    var response = request.getResponse();
    HttpStatus.BAD_REQUEST_400.setValues(response);
    response.setContentType("application/problem+json");
    response.setContentLanguage(inEnglish ? "en" : "zh-CN");
    response.setHeader("Vary", "Accept-Language");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.setHeader("Referrer-Policy", "no-referrer");
    context.write(
        HttpContent.builder(response)
            .content(Buffers.wrap(context.getMemoryManager(), problem.getBytes(UTF_8)))
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
