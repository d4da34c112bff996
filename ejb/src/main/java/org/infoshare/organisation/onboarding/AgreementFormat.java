package org.infoshare.organisation.onboarding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** The formats of agreements that the platform accepts: both sides can print them unchanged. */
public enum AgreementFormat {
  PDF("pdf", "%PDF-"),
  /** Open Fixed-layout Document (GB/T 33190), a ZIP. */
  OFD("ofd", "PK\u0003\u0004");

  private final String extension;
  private final String beginning;

  AgreementFormat(String extension, String beginning) {
    this.extension = extension;
    this.beginning = beginning;
  }

  String extension() {
    return extension;
  }

  /** Whether a document begins with the signature bytes of this format. */
  boolean fits(byte[] document) {
    return new String(document, ISO_8859_1).startsWith(beginning);
  }
}
