package org.infoshare.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key that signs the seals: Ed25519, a password alias of the server, never in the database.
 *
 * <p>Its value is the private key (PKCS#8) and the public key (X.509), both DER in base64, with a
 * colon between. The pair is tried when the platform starts.
 */
@ApplicationScoped
class SealKey {

  private static final String ALGORITHM = "Ed25519";

  private PrivateKey privateKey;
  private byte[] publicKey;

  /** For the container's proxy. */
  protected SealKey() {}

  @Inject
  SealKey(@ConfigProperty(name = "infoshare-seal-key") String pair) {
    String[] halves = pair.strip().split(":", -1);
    if (halves.length != 2) {
      throw new IllegalStateException("infoshare-seal-key must be <private>:<public>");
    }
    publicKey = Base64.getDecoder().decode(halves[1]);
    try {
      privateKey =
          KeyFactory.getInstance(ALGORITHM)
              .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(halves[0])));
    } catch (GeneralSecurityException unusable) {
      throw new IllegalStateException("infoshare-seal-key cannot be used", unusable);
    }
    byte[] sample = {1, 2, 3};
    if (!verify(publicKey, sample, sign(sample))) {
      throw new IllegalStateException("The halves of infoshare-seal-key do not belong together");
    }
  }

  byte[] publicKey() {
    return publicKey.clone();
  }

  byte[] sign(byte[] content) {
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initSign(privateKey);
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static boolean verify(byte[] publicKey, byte[] content, byte[] signed) {
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(
          KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(publicKey)));
      signature.update(content);
      return signature.verify(signed);
    } catch (GeneralSecurityException unusable) {
      return false;
    }
  }
}
