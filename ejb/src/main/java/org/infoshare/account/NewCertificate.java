package org.infoshare.account;

/**
 * A client certificate to be registered for a system.
 *
 * @param pem the certificate in PEM, without its private key
 */
public record NewCertificate(String pem) {}
