package org.infoshare.organisation.onboarding;

import static org.infoshare.organisation.onboarding.OnboardingReason.AGREEMENT_PERIOD_INVALID;
import static org.infoshare.organisation.onboarding.OnboardingReason.AGREEMENT_PERIOD_TOO_LONG;
import static org.infoshare.organisation.onboarding.OnboardingReason.DOCUMENT_NOT_BASE64;
import static org.infoshare.organisation.onboarding.OnboardingReason.DOCUMENT_NOT_OF_FORMAT;
import static org.infoshare.organisation.onboarding.OnboardingReason.DOCUMENT_TOO_LARGE;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import org.infoshare.foundation.platform.Checks;

/** The checked bytes of a filed agreement. */
final class FiledDocument {

  private final byte[] bytes;

  private FiledDocument(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads a filed document.
   *
   * @param maxBytes the maximum size of a document in bytes
   * @param maxYears the years that an agreement may last at most, as configured
   * @throws org.infoshare.foundation.platform.Refusal {@code invalid} with every fault
   */
  static FiledDocument read(
      NewAgreement newAgreement, int maxBytes, int maxYears, LocalDate today) {
    var checks =
        new Checks()
            .requireChoice("/format", newAgreement.format(), AgreementFormat.values())
            .requirePresent("/content", newAgreement.content())
            .requirePresent("/validFrom", newAgreement.validFrom())
            .requirePresent("/validUntil", newAgreement.validUntil());
    if (newAgreement.validFrom() != null && newAgreement.validUntil() != null) {
      checkPeriod(checks, newAgreement.validFrom(), newAgreement.validUntil(), maxYears, today);
    }
    byte[] bytes = decoded(newAgreement.content(), checks);
    if (bytes != null) {
      checks.require(bytes.length <= maxBytes, "/content", DOCUMENT_TOO_LARGE, maxBytes);
      if (newAgreement.format() != null) {
        checks.require(
            newAgreement.format().fits(bytes),
            "/content",
            DOCUMENT_NOT_OF_FORMAT,
            newAgreement.format());
      }
    }
    checks.refuseIfAny();
    return new FiledDocument(bytes);
  }

  /** Whether an agreement of that period binds today. */
  static boolean isValidPeriod(LocalDate from, LocalDate until, LocalDate today) {
    return !from.isAfter(today) && !until.isBefore(today);
  }

  private static void checkPeriod(
      Checks checks, LocalDate from, LocalDate until, int maxYears, LocalDate today) {
    if (!isValidPeriod(from, until, today)) {
      checks.addFault("/validUntil", AGREEMENT_PERIOD_INVALID);
    } else if (until.isAfter(from.plusYears(maxYears))) {
      checks.addFault("/validUntil", AGREEMENT_PERIOD_TOO_LONG, maxYears);
    }
  }

  /** The bytes of an agreement that was read before. */
  static byte[] decode(NewAgreement newAgreement) {
    return Base64.getDecoder().decode(newAgreement.content());
  }

  private static byte[] decoded(String content, Checks checks) {
    if (content == null) {
      return null;
    }
    try {
      return Base64.getDecoder().decode(content);
    } catch (IllegalArgumentException notBase64) {
      checks.addFault("/content", DOCUMENT_NOT_BASE64);
      return null;
    }
  }

  byte[] bytes() {
    return bytes.clone();
  }

  int size() {
    return bytes.length;
  }

  String sha256() {
    return sha256(bytes);
  }

  static String sha256(byte[] document) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
