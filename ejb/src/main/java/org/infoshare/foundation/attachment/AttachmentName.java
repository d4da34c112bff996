package org.infoshare.foundation.attachment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** The name that the platform gives to a document. No part of it comes from the uploader. */
final class AttachmentName {

  private static final int SHORT = 8;

  private AttachmentName() {}

  /** The name, such as {@code legal-basis-20261125-1f3a90bc.pdf}. */
  static String of(DocumentKind kind, LocalDate day, UUID id, FileType type) {
    return "%s-%s-%s.%s"
        .formatted(
            kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            day.format(DateTimeFormatter.BASIC_ISO_DATE),
            id.toString().substring(0, SHORT),
            type.extension());
  }
}
