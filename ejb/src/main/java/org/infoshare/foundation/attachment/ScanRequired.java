package org.infoshare.foundation.attachment;

import jakarta.ejb.ApplicationException;

/** Thrown if a document would be accepted after a scan; everything is rolled back until then. */
@ApplicationException(rollback = true)
public class ScanRequired extends RuntimeException {

  private static final long serialVersionUID = 1;

  public ScanRequired() {
    super("scan first", null, false, false);
  }
}
