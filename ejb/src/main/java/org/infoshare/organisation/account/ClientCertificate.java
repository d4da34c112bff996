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

/** A certificate that a system may sign in with by mutual TLS. */
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

  /** Reads a PEM; empty where it is not exactly one certificate. */
  static Optional<ClientCertificate> read(String pem) {
    try {
      var all =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(pem.getBytes(US_ASCII)));
      return all.size() == 1
          ? Optional.of(new ClientCertificate((X509Certificate) all.iterator().next()))
          : Optional.empty();
    } catch (CertificateException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Reads what is asked to be registered for an account and collects everything that keeps it from
   * being.
   */
  static Optional<ClientCertificate> readChecking(
      Checks checks, String account, NewCertificate asked, Instant now) {
    int before = checks.faults().size();
    checks.requireText("/pem", asked.pem(), MAX_PEM_LENGTH);
    checks.requireText("/proof", asked.proof(), PossessionProof.MAX_LENGTH);
    if (checks.faults().size() > before) {
      return Optional.empty();
    }
    var read = read(asked.pem());
    checks.require(read.isPresent(), "/pem", AccountReason.CERTIFICATE_UNREADABLE);
    read.ifPresent(certificate -> certificate.check(checks, account, asked.proof(), now));
    return read;
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

  /** The SHA-256 of a certificate, in hexadecimal: what it is found by. */
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
    boolean broken = signature.startsWith("MD") || signature.startsWith("SHA1");
    int least = certificate.getPublicKey() instanceof RSAPublicKey ? MIN_RSA_BITS : MIN_EC_BITS;
    return isSupportedKey() && !broken && keySize() >= least;
  }

  private boolean isSupportedKey() {
    String algorithm = certificate.getPublicKey().getAlgorithm();
    return algorithm.equals("RSA") || algorithm.equals("EC");
  }

  /** An authority signs others with its key, and does not go calling with it. */
  private boolean isAuthority() {
    return certificate.getBasicConstraints() != NO_AUTHORITY;
  }

  private boolean isForClients() {
    try {
      var uses = certificate.getExtendedKeyUsage();
      return uses == null || uses.contains(CLIENT_USAGE) || uses.contains(ANY_USAGE);
    } catch (CertificateParsingException unreadable) {
      return false;
    }
  }

  /** In bits; none for other algorithms than RSA and EC. */
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
