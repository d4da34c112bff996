package org.infoshare.web.soap;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.namespace.QName;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.SoapVersion;
import org.apache.cxf.frontend.WSDLQueryException;
import org.apache.cxf.helpers.CastUtils;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.io.DelegatingInputStream;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Reason.Kind;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.web.Failures;
import org.infoshare.web.Language;

/**
 * Turns whatever went wrong into the one modelled fault, so that nothing else reaches a caller.
 *
 * <p>By the recommendation of WS-I a SOAP 1.1 fault is answered with HTTP 500, whoever made the
 * mistake; SOAP 1.2 says 400 for the caller's. Only what is wrong with the HTTP request itself has
 * its own status on both.
 */
final class MaskDefects extends AbstractPhaseInterceptor<SoapMessage> {

  private final Consumer<Refusal> unreadable;

  /**
   * @param unreadable is told of every message that cannot be read
   */
  MaskDefects(Consumer<Refusal> unreadable) {
    super(Phase.SETUP);
    this.unreadable = unreadable;
  }

  @Override
  public void handleMessage(SoapMessage message) {
    var thrown = message.getContent(Exception.class);
    var exchange = message.getExchange();
    var request = exchange.getInMessage();
    boolean read = Understood.was(exchange);
    Packages.answerPlainly(exchange);
    var misfit = read ? Optional.<Refusal>empty() : SchemaFaults.refusal(request);
    var refusal = misfit.orElseGet(() -> refusal(thrown, read));
    if (!read) {
      // Else CXF reads what is left of a message that is refused already, before it answers.
      request.removeContent(DelegatingInputStream.class);
    }
    if ((misfit.isPresent() || isUnreadable(refusal))
        && "POST".equals(request.get(Message.HTTP_REQUEST_METHOD))) {
      Failures.attempt(() -> unreadable.accept(refusal), "An unreadable message is not on record");
    }
    message.setContent(
        Exception.class, fault(refusal, thrown, message.getVersion(), language(request)));
  }

  private static boolean isUnreadable(Refusal refusal) {
    var kind = refusal.reason().kind();
    return kind == Kind.MALFORMED || kind == Kind.TOO_LARGE;
  }

  /**
   * The refusal that a caller is told.
   *
   * @param read whether the message was read before: if not, it may itself be the cause
   */
  static Refusal refusal(Throwable thrown, boolean read) {
    var causes = Failures.causes(thrown);
    return Failures.asRefusal(thrown)
        .or(() -> Failures.first(causes, WSDLQueryException.class).map(MaskDefects::noContract))
        .or(() -> read ? Optional.empty() : Unreadable.refusal(thrown, causes))
        .orElseGet(() -> Failures.defect(thrown));
  }

  private static Refusal noContract(WSDLQueryException unknown) {
    return new Refusal(PlatformReason.ADDRESS_NOT_FOUND);
  }

  private static SoapFault fault(
      Refusal refusal, Exception thrown, SoapVersion version, Locale language) {
    var fault = new SoapFault(refusal.text().in(language), code(refusal, thrown, version));
    fault.setLang(language.getLanguage());
    fault.setDetail(RefusalDetail.of(refusal));
    fault.setStatusCode(status(refusal, version));
    return fault;
  }

  private static QName code(Refusal refusal, Exception thrown, SoapVersion version) {
    if (thrown instanceof Fault fault) {
      var given = fault.getFaultCode();
      if (version.getMustUnderstand().equals(given) || version.getVersionMismatch().equals(given)) {
        return given;
      }
    }
    return isOurs(refusal) ? version.getReceiver() : version.getSender();
  }

  /** Whether the caller did nothing wrong. */
  static boolean isOurs(Refusal refusal) {
    var kind = refusal.reason().kind();
    return kind == Kind.DEFECT || kind == Kind.UNAVAILABLE;
  }

  private static int status(Refusal refusal, SoapVersion version) {
    int usual = version.getVersion() == 1.1 || isOurs(refusal) ? 500 : 400;
    if (!(refusal.reason() instanceof PlatformReason reason)) {
      return usual;
    }
    return switch (reason) {
      case ADDRESS_NOT_FOUND -> 404;
      case METHOD_NOT_ALLOWED -> 405;
      case TOO_LARGE -> 413;
      case UNSUPPORTED_MEDIA_TYPE -> 415;
      case DEFECT -> 500;
      default -> usual;
    };
  }

  private static Locale language(Message request) {
    Map<String, List<String>> headers =
        CastUtils.cast((Map<?, ?>) request.get(Message.PROTOCOL_HEADERS));
    var given = headers == null ? null : headers.get("Accept-Language");
    if (given == null || given.isEmpty()) {
      return Language.preferred(List.of());
    }
    try {
      return Language.preferred(
          LanguageRange.parse(given.get(0)).stream()
              .map(range -> Locale.forLanguageTag(range.getRange()))
              .toList());
    } catch (IllegalArgumentException unreadable) {
      return Language.preferred(List.of());
    }
  }
}
