package org.infoshare.foundation.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A keyed hash (HMAC-SHA-256) of values that must be recognisable but not readable.
 *
 * <p>The key is a password alias of the server and never in the database. Records state the id of
 * the key, so that a later key can replace it.
 */
@ApplicationScoped
public class KeyedHash {

  private static final String ALGORITHM = "HmacSHA256";

  private SecretKeySpec key;
  private String keyId;

  /** For the container's proxy. */
  protected KeyedHash() {}

  /**
   * A hash with the configured key.
   *
   * @param hexKey the key, 64 hexadecimal digits
   */
  @Inject
  public KeyedHash(@ConfigProperty(name = "infoshare-evidence-key") String hexKey) {
    byte[] bytes = HexFormat.of().parseHex(hexKey.strip());
    if (bytes.length < 32) {
      throw new IllegalStateException("infoshare-evidence-key must have at least 256 bits");
    }
    key = new SecretKeySpec(bytes, ALGORITHM);
    keyId = idOf(bytes);
  }

  /** The id of the key, which does not reveal it: the beginning of its SHA-256. */
  public String keyId() {
    return keyId;
  }

  /** The hash of a text that holds no control character, 64 hexadecimal digits. */
  public String of(String text) {
    return hash(new byte[0], text.getBytes(UTF_8));
  }

  /**
   * The hash of some bytes for one use, so that a hash for another use cannot replace it.
   *
   * @param use the name of the use, without a NUL
   */
  public String of(String use, byte[] bytes) {
    return hash((use + '\0').getBytes(UTF_8), bytes);
  }

  private String hash(byte[] label, byte[] bytes) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(label);
      return HexFormat.of().formatHex(mac.doFinal(bytes));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String idOf(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
