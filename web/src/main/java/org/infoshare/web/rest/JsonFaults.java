package org.infoshare.web.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Json;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;

/**
 * Says in a refusal what is wrong with a body. Jackson's own message would name classes and quote
 * the body.
 */
final class JsonFaults {

  static final Text INTEGER = new Text("整数", "integer");

  private static final Text NUMBER = new Text("位数更少的数", "a number with fewer digits");
  private static final Text TEXT = new Text("文本", "text");
  private static final Text OBJECT = new Text("JSON 对象", "a JSON object");
  private static final Text ARRAY = new Text("JSON 数组", "a JSON array");

  private static final Text OUT_OF_BOUNDS =
      new Text(
          "嵌套超过 " + Json.MAX_DEPTH + " 层,文本、数字过长,或者括号、名称和值合计超过 " + Json.MAX_TOKENS + " 个。",
          "nested deeper than "
              + Json.MAX_DEPTH
              + ", a text or number is too long, or there are more than "
              + Json.MAX_TOKENS
              + " brackets, names and values.");

  private JsonFaults() {}

  static Refusal missingBody() {
    return malformed(new Text("缺少正文。", "there is no body."));
  }

  static Refusal notAnObject() {
    return malformedField("", PlatformReason.BAD_FORMAT, OBJECT);
  }

  static Refusal trailingContent(JsonLocation where) {
    return malformed(at(where, new Text("JSON 之后还有内容。", "there is text after the JSON.")));
  }

  static Refusal refusalFor(IOException broken) {
    Throwable innermost = broken;
    for (Throwable at = broken; at != null; at = at.getCause()) {
      if (at instanceof Refusal refusal) {
        return refusal;
      }
      if (at instanceof CharacterCodingException) {
        return malformed(new Text("不是 UTF-8 编码。", "it is not UTF-8."));
      }
      if (at instanceof JsonProcessingException) {
        innermost = at;
      }
    }
    if (broken instanceof JsonMappingException mapping) {
      if (innermost instanceof InputCoercionException) {
        return malformedField(pointer(mapping), PlatformReason.BAD_FORMAT, INTEGER);
      }
      if (innermost instanceof MismatchedInputException mismatch) {
        return mismatch(mismatch, pointer(mapping));
      }
    }
    if (innermost instanceof StreamConstraintsException bounds) {
      return malformed(at(bounds.getLocation(), OUT_OF_BOUNDS));
    }
    if (innermost instanceof JsonProcessingException syntax
        && syntax.getOriginalMessage().startsWith("Duplicate field")) {
      return malformed(at(syntax.getLocation(), new Text("成员重复。", "a member is repeated.")));
    }
    if (innermost instanceof JsonProcessingException syntax) {
      return malformed(at(syntax.getLocation(), new Text("不是有效的 JSON。", "not valid JSON.")));
    }
    return malformed(new Text("正文不完整。", "the body is incomplete."));
  }

  private static Refusal mismatch(MismatchedInputException mismatch, String pointer) {
    if (mismatch instanceof UnrecognizedPropertyException unknown) {
      var known =
          unknown.getKnownPropertyIds().stream()
              .map(String::valueOf)
              .sorted()
              .collect(Collectors.joining(", "));
      return malformedField(pointer, PlatformReason.UNKNOWN_NAME, known);
    }
    Class<?> wanted = mismatch.getTargetType();
    if (wanted == null) {
      return malformedField(pointer, PlatformReason.BAD_FORMAT, OBJECT);
    }
    if (wanted.isPrimitive() && isAbsent(mismatch)) {
      return malformedField(pointer, PlatformReason.MISSING);
    }
    return wanted.isEnum()
        ? malformedField(pointer, PlatformReason.UNKNOWN_VALUE, valuesOf(wanted))
        : malformedField(pointer, PlatformReason.BAD_FORMAT, form(wanted));
  }

  /** Null, or absent: the parser has then reached the end of the object. */
  private static boolean isAbsent(MismatchedInputException mismatch) {
    var token = ((JsonParser) mismatch.getProcessor()).currentToken();
    return token == null || token == JsonToken.VALUE_NULL || token == JsonToken.END_OBJECT;
  }

  private static Object form(Class<?> wanted) {
    if (wanted == LocalDate.class) {
      return "yyyy-MM-dd";
    }
    if (wanted == UUID.class) {
      return "UUID";
    }
    if (wanted == boolean.class || wanted == Boolean.class) {
      return "true, false";
    }
    if (wanted == BigDecimal.class || wanted == Number.class) {
      return NUMBER;
    }
    if (wanted.isPrimitive() || Number.class.isAssignableFrom(wanted)) {
      return INTEGER;
    }
    if (Collection.class.isAssignableFrom(wanted)) {
      return ARRAY;
    }
    if (Map.class.isAssignableFrom(wanted) || wanted.isRecord()) {
      return OBJECT;
    }
    return TEXT;
  }

  static String valuesOf(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  /** A JSON pointer (RFC 6901) with one step. */
  static String pointer(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }

  private static String pointer(JsonMappingException mapping) {
    return mapping.getPath().stream()
        .map(
            step ->
                step.getFieldName() == null ? "/" + step.getIndex() : pointer(step.getFieldName()))
        .collect(Collectors.joining());
  }

  private static Refusal malformedField(String pointer, Reason reason, Object... arguments) {
    return Refusal.malformed(List.of(FieldFault.of(pointer, reason, arguments)));
  }

  private static Refusal malformed(Text what) {
    return new Refusal(PlatformReason.MALFORMED, what);
  }

  private static Text at(JsonLocation where, Text what) {
    if (where == null || where.getLineNr() < 1) {
      return what;
    }
    return new Text(
        "第 " + where.getLineNr() + " 行第 " + where.getColumnNr() + " 列:" + what.chinese(),
        "line " + where.getLineNr() + ", column " + where.getColumnNr() + ": " + what.english());
  }
}
