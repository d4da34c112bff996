package org.infoshare.foundation.attachment;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/** The permitted types of files. */
enum FileType {
  PDF("application/pdf", "pdf"),
  /** The national format of fixed documents (GB/T 33190-2016). */
  OFD("application/ofd", "ofd"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg"),
  /** Plain text in UTF-8. */
  TEXT("text/plain", "txt");

  private final String mediaType;
  private final String extension;

  FileType(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  String mediaType() {
    return mediaType;
  }

  /** The file name extension, without the dot. */
  String extension() {
    return extension;
  }

  /** All types, as a text for people. */
  static String all() {
    return Arrays.stream(values()).map(FileType::extension).collect(joining(", "));
  }
}
