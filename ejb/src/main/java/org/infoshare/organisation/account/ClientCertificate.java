package org.infoshare.organisation.account;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.platform.Checks;

/** A certificate with which a system may sign in by mutual TLS. */
public final class ClientCertificate {

  private static final int MAX_PEM_LENGTH = 16_384;
  private static final int MIN_RSA_BITS = 2048;
  private static final int MIN_EC_BITS = 256;
  private static final String CLIENT_USAGE = "1.3.6.1.5.5.7.3.2";
  private static final String ANY_USAGE = "2.5.29.37.0";
  private static final int NO_AUTHORITY = -1;

  private final X509Certificate certificate;

  ClientCertificate(X509Certificate certificate) {
    this.certificate = certificate;
  }

  /** Reads a PEM; empty if it is not exactly one certificate. */
  static Optional<ClientCertificate> read(String pem) {
    try {
      var certificates =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(pem.getBytes(US_ASCII)));
      return certificates.size() == 1
          ? Optional.of(new ClientCertificate((X509Certificate) certificates.iterator().next()))
          : Optional.empty();
    } catch (CertificateException unreadable) {
      return Optional.empty();
    }
  }

  /** Reads a certificate to be registered for an account and adds every fault. */
  static Optional<ClientCertificate> readChecking(
      Checks checks, String account, NewCertificate newCertificate, Instant now) {
    int before = checks.faults().size();
    checks.requireText("/pem", newCertificate.pem(), MAX_PEM_LENGTH);
    checks.requireText("/proof", newCertificate.proof(), PossessionProof.MAX_LENGTH);
    if (checks.faults().size() > before) {
      return Optional.empty();
    }
    var clientCertificate = read(newCertificate.pem());
    checks.require(clientCertificate.isPresent(), "/pem", AccountReason.CERTIFICATE_UNREADABLE);
    clientCertificate.ifPresent(
        certificate -> certificate.check(checks, account, newCertificate.proof(), now));
    return clientCertificate;
  }

  private void check(Checks checks, String account, String proof, Instant now) {
    String text = PossessionProof.text(account, fingerprint(certificate));
    checks
        .require(isStrong(), "/pem", AccountReason.CERTIFICATE_WEAK)
        .require(!isAuthority(), "/pem", AccountReason.CERTIFICATE_OF_AN_AUTHORITY)
        .require(isForClients(), "/pem", AccountReason.CERTIFICATE_NOT_FOR_CLIENTS)
        .require(
            !now.isAfter(certificate.getNotAfter().toInstant()),
            "/pem",
            SignInReason.CERTIFICATE_EXPIRED)
        .require(
            !isSupportedKey() || PossessionProof.isValid(certificate.getPublicKey(), text, proof),
            "/proof",
            AccountReason.CERTIFICATE_PROOF_WRONG,
            text);
  }

  /** The SHA-256 of a certificate, in hexadecimal. It is the key of the certificate. */
  public static String fingerprint(X509Certificate certificate) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  CertificateView toView(Instant now) {
    return new CertificateView(
        UUID.randomUUID(),
        truncate(certificate.getSubjectX500Principal().getName()),
        truncate(certificate.getIssuerX500Principal().getName()),
        certificate.getSerialNumber().toString(16),
        fingerprint(certificate),
        certificate.getPublicKey().getAlgorithm() + " " + keySize(),
        certificate.getNotBefore().toInstant(),
        certificate.getNotAfter().toInstant(),
        now,
        null,
        null);
  }

  private boolean isStrong() {
    String signature = certificate.getSigAlgName().toUpperCase(Locale.ROOT);
    boolean isBroken = signature.startsWith("MD") || signature.startsWith("SHA1");
    int minSize = certificate.getPublicKey() instanceof RSAPublicKey ? MIN_RSA_BITS : MIN_EC_BITS;
    return isSupportedKey() && !isBroken && keySize() >= minSize;
  }

  private boolean isSupportedKey() {
    String algorithm = certificate.getPublicKey().getAlgorithm();
    return algorithm.equals("RSA") || algorithm.equals("EC");
  }

  /**
   * Whether it is the certificate of an authority, which signs others and does not call the
   * platform.
   */
  private boolean isAuthority() {
    return certificate.getBasicConstraints() != NO_AUTHORITY;
  }

  private boolean isForClients() {
    try {
      var usages = certificate.getExtendedKeyUsage();
      return usages == null || usages.contains(CLIENT_USAGE) || usages.contains(ANY_USAGE);
    } catch (CertificateParsingException unreadable) {
      return false;
    }
  }

  /** The size in bits; 0 for other algorithms than RSA and EC. */
  private int keySize() {
    var key = certificate.getPublicKey();
    if (key instanceof RSAPublicKey rsa) {
      return rsa.getModulus().bitLength();
    }
    return key instanceof ECPublicKey ec ? ec.getParams().getCurve().getField().getFieldSize() : 0;
  }

  private static String truncate(String name) {
    return name.length() <= 500 ? name : name.substring(0, 500);
  }
}
