package org.infoshare.organisation.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The passwords that this node verified with the slow hash, remembered under their credential
 * version as a hash with a key that lives only in this process.
 *
 * <p>The version is read from the database on each call: a change or a rotation elsewhere makes
 * what is remembered here worthless. At most one memory an account.
 */
@ApplicationScoped
class VerifiedPasswords {

  private static final String ALGORITHM = "HmacSHA256";

  private final Map<String, Memory> memories = new ConcurrentHashMap<>();
  private final SecretKeySpec key = newKey();

  boolean isVerified(String account, int credentialVersion, String password) {
    var memory = memories.get(account);
    return memory != null
        && memory.version() == credentialVersion
        && MessageDigest.isEqual(memory.mac(), mac(password));
  }

  void remember(String account, int credentialVersion, String password) {
    memories.put(account, new Memory(credentialVersion, mac(password)));
  }

  private byte[] mac(String password) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(password.getBytes(UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static SecretKeySpec newKey() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return new SecretKeySpec(bytes, ALGORITHM);
  }

  // Never leaves this class, so the mutable array is safe.
  @SuppressWarnings("ArrayRecordComponent")
  private record Memory(int version, byte[] mac) {}
}
