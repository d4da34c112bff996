package org.infoshare.organisation.onboarding;

/**
 * The document of an agreement.
 *
 * @param fileName the name that the platform gave
 * @param sha256 the hash of its bytes
 * @param content its bytes, in Base64
 */
public record AgreementDocument(
    String fileName, AgreementFormat format, String sha256, String content) {}
