package org.infoshare.foundation.attachment;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/** A type of files that is taken. */
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

  /** What a name of such a file ends with, without the dot. */
  String extension() {
    return extension;
  }

  /** All of them, for people. */
  static String all() {
    return Arrays.stream(values()).map(FileType::extension).collect(joining(", "));
  }
}
