package org.infoshare.foundation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key that signs the seals: Ed25519, a password alias of the server, never in the database.
 *
 * <p>Its value is the private key as PKCS#8, DER in base64, as {@code openssl genpkey -algorithm
 * ed25519} generates it. Each head of the tree over the seals carries the public key.
 */
@ApplicationScoped
class SealKey {

  private static final String ALGORITHM = "Ed25519";

  private PrivateKey privateKey;
  private byte[] publicKey;

  /** For the container's proxy. */
  protected SealKey() {}

  @Inject
  SealKey(@ConfigProperty(name = "infoshare-seal-key") String encoded) {
    try {
      privateKey =
          KeyFactory.getInstance(ALGORITHM)
              .generatePrivate(
                  new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded.strip())));
      publicKey = publicHalfOf((EdECPrivateKey) privateKey);
    } catch (GeneralSecurityException | IllegalArgumentException unusable) {
      throw new IllegalStateException("infoshare-seal-key cannot be used", unusable);
    }
    byte[] sample = {1, 2, 3};
    if (!verify(publicKey, sample, sign(sample))) {
      throw new IllegalStateException("The public half of infoshare-seal-key does not fit");
    }
  }

  /**
   * The JDK has no call for the public key of a private one. Its generator makes the pair from 32
   * random bytes, which are the private key itself.
   */
  private static byte[] publicHalfOf(EdECPrivateKey key) throws GeneralSecurityException {
    byte[] seed = key.getBytes().orElseThrow();
    var generator = KeyPairGenerator.getInstance(ALGORITHM);
    generator.initialize(NamedParameterSpec.ED25519, new Seeded(seed));
    return generator.generateKeyPair().getPublic().getEncoded();
  }

  private static final class Seeded extends SecureRandom {

    private static final long serialVersionUID = 1;

    private final byte[] seed;

    Seeded(byte[] seed) {
      this.seed = seed;
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(seed, 0, bytes, 0, bytes.length);
    }
  }

  /** A SubjectPublicKeyInfo in DER. */
  byte[] publicKey() {
    return publicKey.clone();
  }

  /** The value by which a tree head identifies the public key. */
  byte[] fingerprint() {
    return MerkleTree.sha256(publicKey);
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
