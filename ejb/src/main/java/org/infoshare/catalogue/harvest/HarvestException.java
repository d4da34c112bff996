package org.infoshare.catalogue.harvest;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.CharacterCodingException;
import org.infoshare.foundation.platform.Text;

/** A run cannot go on; caught by the run itself and never seen outside. */
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

  /** What exactly was at fault; null where nothing more is known. */
  String detail() {
    return detail;
  }

  private static String detail(Throwable cause) {
    String told;
    if (cause instanceof JsonProcessingException json && json.getLocation() != null) {
      // The whole message would quote the document.
      told =
          "%s [line %d, column %d]"
              .formatted(
                  json.getOriginalMessage(),
                  json.getLocation().getLineNr(),
                  json.getLocation().getColumnNr());
    } else if (cause instanceof CharacterCodingException) {
      told = "not UTF-8";
    } else {
      told =
          cause.getMessage() == null
              ? cause.getClass().getSimpleName()
              : cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
    if (!Text.isXmlSafe(told)) {
      return cause.getClass().getSimpleName();
    }
    return told.codePointCount(0, told.length()) <= MAX_DETAIL_LENGTH
        ? told
        : told.substring(0, told.offsetByCodePoints(0, MAX_DETAIL_LENGTH));
  }
}
