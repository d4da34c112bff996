package org.infoshare.organisation.password;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;

/**
 * Generates, hashes and verifies passwords and secrets.
 *
 * <p>A person's password gets PBKDF2 with a salt of its own. A secret of 256 random bits cannot be
 * guessed, so one SHA-256 is safe for it.
 */
@ApplicationScoped
public class Credentials {

  private static final int SECRET_BYTES = 32;

  /** The letters and digits of Crockford's base 32, of which no two are easily confused. */
  private static final String CODE_CHARACTERS = "0123456789abcdefghjkmnpqrstvwxyz";

  private static final int CODE_GROUPS = 4;
  private static final int CODE_GROUP_LENGTH = 5;

  private static final Duration MAX_WAIT = Duration.ofSeconds(1);

  private final SecureRandom random = new SecureRandom();
  private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
  private Pbkdf2PasswordHash passwordHash;
  private String standIn;

  /** For the container's proxy. */
  protected Credentials() {}

  @Inject
  Credentials(
      Pbkdf2PasswordHash passwordHash,
      @ConfigProperty(name = "infoshare.password.iterations", defaultValue = "210000")
          int iterations) {
    this.passwordHash = passwordHash;
    passwordHash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm",
            "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations",
            String.valueOf(iterations)));
    standIn = hashPassword(newSecret());
  }

  /** A secret of 256 random bits, in base64url. */
  public String newSecret() {
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** A one-time code of 100 random bits, in four groups that a person can read out. */
  public String newCode() {
    return Stream.generate(this::newCodeGroup).limit(CODE_GROUPS).collect(Collectors.joining("-"));
  }

  private String newCodeGroup() {
    return random
        .ints(CODE_GROUP_LENGTH, 0, CODE_CHARACTERS.length())
        .mapToObj(place -> CODE_CHARACTERS.substring(place, place + 1))
        .collect(Collectors.joining());
  }

  /** The stored form of a password or a one-time code. */
  public String hashPassword(String password) {
    return passwordHash.generate(password.toCharArray());
  }

  /**
   * Whether a password matches its hash. Without a hash none does, after the same work: the time
   * must not tell which names are those of people.
   *
   * <p>As many are verified at a time as there are processors, whoever asks and from wherever;
   * guesses would otherwise take the processors from everybody.
   *
   * @param stored null if there is none
   * @throws Refusal {@code too-busy} if its turn does not come within a second
   */
  public boolean verify(String password, String stored) {
    awaitTurn();
    try {
      boolean matches =
          passwordHash.verify(password.toCharArray(), stored == null ? standIn : stored);
      return matches && stored != null;
    } finally {
      turns.release();
    }
  }

  private void awaitTurn() {
    try {
      if (turns.tryAcquire(MAX_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    throw new Refusal(PlatformReason.TOO_BUSY);
  }

  /** Whether a secret matches a hash, in constant time. */
  public static boolean matchesHash(String secret, String hash) {
    return MessageDigest.isEqual(sha256(secret).getBytes(US_ASCII), hash.getBytes(US_ASCII));
  }

  /** The stored form of a secret or a token. */
  public static String sha256(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
