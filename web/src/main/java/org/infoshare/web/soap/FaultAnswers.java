package org.infoshare.web.soap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.cxf.attachment.HeaderSizeExceededException;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.io.DelegatingInputStream;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.MessageObserver;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Reason.Kind;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;
import org.infoshare.web.Failures;
import org.infoshare.web.Language;
import org.infoshare.web.rest.Problem;
import org.infoshare.web.security.CurrentCall;

/**
 * Answers every failure with the one modelled fault, so that a caller sees no other.
 *
 * <p>As WS-I recommends, a SOAP 1.1 fault is answered with HTTP 500, whoever made the mistake. SOAP
 * 1.2 requires 400 for a mistake of the caller. Only a fault of the HTTP request itself has its own
 * status in both versions.
 */
final class FaultAnswers implements MessageObserver {

  private static final Text NOT_AS_THE_CONTRACT_SAYS =
      new Text("与服务契约不符。", "it does not conform to the contract.");

  private static final Pattern BOUND =
      Pattern.compile("(?i)(?:maximum [\\w ]+|text size) limit \\(\\d+\\) exceeded");

  private final WireVersion version;
  private final Consumer<Refusal> unreadable;

  /**
   * @param unreadable receives every message that cannot be read
   */
  FaultAnswers(WireVersion version, Consumer<Refusal> unreadable) {
    this.version = version;
    this.unreadable = unreadable;
  }

  @Override
  public void onMessage(Message message) {
    var exchange = message.getExchange();
    var asked = exchange.getInMessage();
    boolean read = exchange.get(Calls.Call.class) != null;
    var refusal = refusal(message.getContent(Exception.class), read);
    CurrentCall.noteRefusal(refusal);
    if (!read) {
      // Otherwise CXF would read the rest of a message that is already refused.
      asked.removeContent(DelegatingInputStream.class);
    }
    if (isUnreadable(refusal, read) && "POST".equals(asked.get(Message.HTTP_REQUEST_METHOD))) {
      Failures.attempt(() -> unreadable.accept(refusal), "An unreadable message is not on record");
    }
    var told = exchange.get(Faults.Code.class);
    var language = exchange.get(Locale.class);
    answer(
        (HttpServletResponse) asked.get(AbstractHTTPDestination.HTTP_RESPONSE),
        refusal,
        language == null
            ? Language.of((HttpServletRequest) asked.get(AbstractHTTPDestination.HTTP_REQUEST))
            : language,
        told == null ? Faults.Code.of(refusal) : told);
  }

  private void answer(
      HttpServletResponse response, Refusal refusal, Locale language, Faults.Code code) {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    Faults.write(response, version, status(refusal, code), refusal, language, code);
  }

  /**
   * A message is also unreadable if it lacks a value that is part of the path on the other wire.
   */
  private static boolean isUnreadable(Refusal refusal, boolean read) {
    var kind = refusal.reason().kind();
    return kind == Kind.MALFORMED
        || kind == Kind.TOO_LARGE
        || (!read && refusal.reason() == PlatformReason.INVALID);
  }

  private int status(Refusal refusal, Faults.Code code) {
    int usual = version == WireVersion.SOAP_12 && code == Faults.Code.CALLER ? 400 : 500;
    if (!(refusal.reason() instanceof PlatformReason reason)) {
      return usual;
    }
    return switch (reason) {
      case ADDRESS_NOT_FOUND, METHOD_NOT_ALLOWED, TOO_LARGE, UNSUPPORTED_MEDIA_TYPE ->
          Problem.status(reason);
      default -> usual;
    };
  }

  /**
   * The refusal that the caller receives.
   *
   * @param read whether the message had been read completely; if not, it may itself be the cause
   */
  static Refusal refusal(Throwable thrown, boolean read) {
    var declined = Failures.asRefusal(thrown);
    if (declined.isPresent()) {
      return declined.get();
    }
    var causes = Failures.causes(thrown);
    var xml = Failures.first(causes, XMLStreamException.class);
    if (read) {
      return Failures.defect(thrown);
    }
    if (xml.isPresent()) {
      return new Refusal(PlatformReason.MALFORMED, sentence(xml.get()));
    }
    return isOfTheMessage(thrown, causes)
        ? new Refusal(PlatformReason.MALFORMED, NOT_AS_THE_CONTRACT_SAYS)
        : Failures.defect(thrown);
  }

  /** What CXF itself finds wrong is a fault without a cause. */
  private static boolean isOfTheMessage(Throwable thrown, Set<Throwable> causes) {
    return (thrown instanceof Fault && thrown.getCause() == null)
        || causes.stream()
            .anyMatch(
                cause ->
                    cause instanceof IOException || cause instanceof HeaderSizeExceededException);
  }

  private static Text sentence(XMLStreamException xml) {
    String words = String.valueOf(xml.getMessage());
    var bound = BOUND.matcher(words);
    if (bound.find()) {
      return at(
          xml, "层次过深或内容过多:" + bound.group(), "nested too deeply or too large: " + bound.group());
    }
    if (words.contains("ndeclared general entity")) {
      return at(xml, "引用了未声明的实体", "it refers to an entity that is not declared");
    }
    return at(xml, "不是格式正确的 XML", "it is not well-formed XML");
  }

  private static Text at(XMLStreamException xml, String chinese, String english) {
    var where = xml.getLocation();
    if (where == null || where.getLineNumber() < 1) {
      return new Text(chinese, english);
    }
    int line = where.getLineNumber();
    int column = where.getColumnNumber();
    return new Text(
        chinese + "(第 " + line + " 行第 " + column + " 列)",
        english + " (line " + line + ", column " + column + ")");
  }
}
