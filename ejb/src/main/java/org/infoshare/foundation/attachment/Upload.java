package org.infoshare.foundation.attachment;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A document on its way in. As JSON it is what its sender said and no more, so that the same
 * command sent again is known by it, whatever the scanner says this time.
 */
final class Upload {

  @JsonProperty private final NewAttachment asked;
  @JsonProperty private final String sha256;
  private final byte[] content;
  private final FileType type;
  private final ScanResult scan;

  /**
   * @param asked what it is to be, with the folded label
   * @param sha256 of the content
   * @param type told by the content
   */
  Upload(NewAttachment asked, String sha256, byte[] content, FileType type) {
    this(asked, sha256, content, type, null);
  }

  private Upload(
      NewAttachment asked, String sha256, byte[] content, FileType type, ScanResult scan) {
    this.asked = asked;
    this.sha256 = sha256;
    this.content = content;
    this.type = type;
    this.scan = scan;
  }

  Upload withScanResult(ScanResult result) {
    return new Upload(asked, sha256, content, type, result);
  }

  NewAttachment asked() {
    return asked;
  }

  String sha256() {
    return sha256;
  }

  byte[] content() {
    return content;
  }

  FileType type() {
    return type;
  }

  /** Null until it is decided. */
  ScanResult scan() {
    return scan;
  }
}
