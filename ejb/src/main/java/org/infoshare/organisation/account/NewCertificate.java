package org.infoshare.organisation.account;

/**
 * A client certificate to be registered for a system.
 *
 * @param pem the certificate in PEM, without its private key
 * @param proof a signature by that private key, in Base64; {@link PossessionProof} verifies it
 */
public record NewCertificate(String pem, String proof) {}
