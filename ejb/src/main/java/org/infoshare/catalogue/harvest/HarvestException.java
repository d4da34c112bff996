package org.infoshare.catalogue.harvest;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.CharacterCodingException;
import org.infoshare.foundation.platform.Text;

/** A run failed. The run itself catches this exception; nothing outside sees it. */
class HarvestException extends Exception {

  private static final long serialVersionUID = 1;

  private static final int MAX_DETAIL_LENGTH = 500;

  private final HarvestFailure failure;
  private final String detail;

  HarvestException(HarvestFailure failure, Throwable cause) {
    super(failure.name(), cause);
    this.failure = failure;
    this.detail = detail(cause);
  }

  HarvestException(HarvestFailure failure, String detail) {
    super(failure.name());
    this.failure = failure;
    this.detail = detail;
  }

  HarvestException(HarvestFailure failure) {
    this(failure, (String) null);
  }

  HarvestFailure failure() {
    return failure;
  }

  /** The details of the fault; null if unknown. */
  String detail() {
    return detail;
  }

  private static String detail(Throwable cause) {
    String detail;
    if (cause instanceof JsonProcessingException json && json.getLocation() != null) {
      // The whole message would quote the document.
      detail =
          "%s [line %d, column %d]"
              .formatted(
                  json.getOriginalMessage(),
                  json.getLocation().getLineNr(),
                  json.getLocation().getColumnNr());
    } else if (cause instanceof CharacterCodingException) {
      detail = "not UTF-8";
    } else {
      detail =
          cause.getMessage() == null
              ? cause.getClass().getSimpleName()
              : cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
    if (!Text.isXmlSafe(detail)) {
      return cause.getClass().getSimpleName();
    }
    return detail.codePointCount(0, detail.length()) <= MAX_DETAIL_LENGTH
        ? detail
        : detail.substring(0, detail.offsetByCodePoints(0, MAX_DETAIL_LENGTH));
  }
}
