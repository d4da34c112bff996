package org.infoshare.foundation.attachment;

/** The result of the virus scan of an accepted document. */
public enum ScanResult {
  /** The scanner found nothing. */
  CLEAN,
  /** No scanner was configured when it was added. */
  NOT_SCANNED
}
