package org.infoshare.organisation.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The cache of passwords that this node has verified, with the slow hash or by the directory. Each
 * entry holds the credential version and a hash with a key that exists only in this process.
 *
 * <p>The version is read from the database on each call, so a change or a rotation on any node
 * makes the entry void. There is at most one entry for each account.
 */
@ApplicationScoped
class VerifiedPasswords {

  private static final String ALGORITHM = "HmacSHA256";

  private final Map<String, Memory> entries = new ConcurrentHashMap<>();
  private final SecretKeySpec key = newKey();
  private final LongSupplier nanoTime;

  VerifiedPasswords() {
    this(System::nanoTime);
  }

  /**
   * @param nanoTime a clock as {@link System#nanoTime()}
   */
  VerifiedPasswords(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  boolean isVerified(String account, int credentialVersion, String password) {
    var entry = entries.get(account);
    return entry != null
        && entry.version() == credentialVersion
        && !isOver(entry)
        && MessageDigest.isEqual(entry.mac(), mac(password));
  }

  /**
   * Remembers a password for as long as its version is in force.
   *
   * @param longest for how long at most, if it may be changed where no version tells of it; null
   *     for no such limit
   */
  void remember(String account, int credentialVersion, String password, Duration longest) {
    var entry = new Memory(credentialVersion, mac(password), nanoTime.getAsLong(), longest);
    entries.put(account, entry);
  }

  private boolean isOver(Memory entry) {
    return entry.longest() != null
        && nanoTime.getAsLong() - entry.since() >= entry.longest().toNanos();
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
  private record Memory(int version, byte[] mac, long since, Duration longest) {}
}
