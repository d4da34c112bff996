package org.infoshare.foundation.attachment;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A document that is being added. Its JSON form contains only what the sender sent, so that a
 * repeated command is recognised whatever the result of the scan.
 */
final class Upload {

  @JsonProperty private final NewAttachment asked;
  @JsonProperty private final String sha256;
  private final byte[] content;
  private final FileType type;
  private final ScanResult scan;

  /**
   * @param newAttachment its description, with the sanitised label
   * @param sha256 the hash of the content
   * @param type detected from the content
   */
  Upload(NewAttachment newAttachment, String sha256, byte[] content, FileType type) {
    this(newAttachment, sha256, content, type, null);
  }

  private Upload(
      NewAttachment newAttachment, String sha256, byte[] content, FileType type, ScanResult scan) {
    this.asked = newAttachment;
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

  /** The result of the scan; null until it is known. */
  ScanResult scan() {
    return scan;
  }
}
