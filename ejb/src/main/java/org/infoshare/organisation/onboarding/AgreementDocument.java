package org.infoshare.organisation.onboarding;

/**
 * The document of an agreement.
 *
 * @param fileName given by the platform
 * @param sha256 of its bytes
 * @param content its bytes, in Base64
 */
public record AgreementDocument(
    String fileName, AgreementFormat format, String sha256, String content) {}
