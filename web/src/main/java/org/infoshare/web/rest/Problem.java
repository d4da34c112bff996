package org.infoshare.web.rest;

import java.util.List;
import java.util.Locale;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;

/**
 * A refusal as problem+json (RFC 9457).
 *
 * @param type the name of the reason
 * @param reason the stable code of the reason, the same as on SOAP
 * @param title the kind of refusal
 * @param status the HTTP status
 * @param detail what is refused here, and why
 * @param errors each field at fault; absent if no single field is at fault
 */
public record Problem(
    String type, String reason, String title, int status, String detail, List<FieldError> errors) {

  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * One field at fault.
   *
   * @param pointer a JSON pointer (RFC 6901) into the body, or a slash and the name of a parameter
   * @param code the stable code of the fault
   * @param detail the sentence
   */
  public record FieldError(String pointer, String code, String detail) {}

  public static Problem of(Refusal refusal, Locale language) {
    var reason = refusal.reason();
    var errors =
        refusal.faults().stream()
            .map(fault -> new FieldError(fault.pointer(), fault.code(), fault.text().in(language)))
            .toList();
    return new Problem(
        "urn:infoshare:refusal:" + reason.code(),
        reason.code(),
        title(reason.kind()).in(language),
        status(reason),
        refusal.text().in(language),
        errors.isEmpty() ? null : errors);
  }

  /** The same problem with another status. */
  Problem withStatus(int other) {
    return new Problem(type, reason, title, other, detail, errors);
  }

  /** The HTTP status of a reason. */
  public static int status(Reason reason) {
    if (reason == PlatformReason.METHOD_NOT_ALLOWED) {
      return 405;
    }
    if (reason == PlatformReason.NOT_ACCEPTABLE) {
      return 406;
    }
    if (reason == PlatformReason.UNSUPPORTED_MEDIA_TYPE) {
      return 415;
    }
    return switch (reason.kind()) {
      case MALFORMED -> 400;
      case UNAUTHENTICATED -> 401;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case TOO_LARGE -> 413;
      case INVALID -> 422;
      case TOO_MANY -> 429;
      case DEFECT -> 500;
      case UNAVAILABLE -> 503;
    };
  }

  private static Text title(Reason.Kind kind) {
    return switch (kind) {
      case MALFORMED -> new Text("无法理解的请求", "Request not understood");
      case UNAUTHENTICATED -> new Text("未登录", "Not signed in");
      case FORBIDDEN -> new Text("无权办理", "Not permitted");
      case NOT_FOUND -> new Text("不存在", "Not found");
      case CONFLICT -> new Text("与当前状态冲突", "Conflict with the current state");
      case TOO_LARGE -> new Text("报文过大", "Message too large");
      case INVALID -> new Text("内容不符合要求", "Invalid content");
      case TOO_MANY -> new Text("请求过于频繁", "Too many requests");
      case UNAVAILABLE -> new Text("暂不可用", "Temporarily unavailable");
      case DEFECT -> new Text("平台故障", "Platform error");
    };
  }
}
