package org.infoshare.organisation.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;

/**
 * The proof that the caller who registers a certificate has its private key. Certificates are
 * public: without the proof, a caller could register the certificate of another and block it for
 * its owner for good.
 *
 * <p>It is a signature with SHA-256 (ECDSA in DER, or RSA with PKCS #1 v1.5) over a text that names
 * the account and the certificate, so that it is valid for no other registration.
 */
final class PossessionProof {

  static final int MAX_LENGTH = 2048;

  private PossessionProof() {}

  /** The signed text, in UTF-8 and without a line end. */
  static String text(String account, String fingerprint) {
    return "infoshare:register-certificate:v1:" + account + ":" + fingerprint;
  }

  /**
   * Whether the proof over that text was made with the private key that belongs to the public key.
   */
  static boolean isValid(PublicKey key, String text, String proof) {
    try {
      var signature = Signature.getInstance("SHA256with" + scheme(key));
      signature.initVerify(key);
      signature.update(text.getBytes(UTF_8));
      return signature.verify(Base64.getMimeDecoder().decode(proof));
    } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
      return false;
    }
  }

  private static String scheme(PublicKey key) {
    return key.getAlgorithm().equals("EC") ? "ECDSA" : key.getAlgorithm();
  }
}
