package org.infoshare.foundation.attachment;

/** What is known of viruses in a document that was taken. */
public enum ScanResult {
  /** The scanner found nothing. */
  CLEAN,
  /** No scanner was configured when it was added. */
  NOT_SCANNED
}
