package org.infoshare.organisation.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import org.infoshare.foundation.platform.Refusal;

/**
 * The configured directory, if there is one. Few threads ask it at once, few more wait for that,
 * and none asks for some seconds after it gave no answer: a directory that hangs must not occupy
 * all threads of the platform.
 */
@ApplicationScoped
public class Directory {

  /** How long a node takes a password for right without asking again. */
  public static final Duration MEMORY = Duration.ofMinutes(1);

  /** The attempts to sign in that may ask at once. */
  public static final int MAX_ATTEMPTS = 8;

  /** Those who wait for one of these to end: a quarter of the threads of a listener. */
  public static final int MAX_WAITING = 8;

  /** How long it is not asked after it gave no answer. */
  static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  /** Where many sign in at the same time, a place is soon free. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private static final System.Logger LOG = System.getLogger(Directory.class.getName());

  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  private final Supplier<DirectorySettings> settings;
  private final Duration timeout;
  private final Duration patience;
  private final LongSupplier nanoTime;
  private final Semaphore places = new Semaphore(MAX_ATTEMPTS, true);
  private final Semaphore waiting = new Semaphore(MAX_WAITING);

  /** When it last gave no answer, as {@link #nanoTime}; null if it always did. */
  private volatile Long failedAt;

  /** For the container's proxy. */
  protected Directory() {
    this(() -> null, TIMEOUT, PATIENCE, null);
  }

  @Inject
  Directory(Config config) {
    this(() -> DirectorySettings.of(config), TIMEOUT, PATIENCE, System::nanoTime);
  }

  /**
   * @param timeout the longest time of each step of a question
   * @param patience how long an attempt waits for its place
   * @param nanoTime a clock as {@link System#nanoTime()}
   */
  Directory(
      Supplier<DirectorySettings> settings,
      Duration timeout,
      Duration patience,
      LongSupplier nanoTime) {
    this.settings = settings;
    this.timeout = timeout;
    this.patience = patience;
    this.nanoTime = nanoTime;
  }

  /**
   * Whether new accounts of people are checked by it.
   *
   * @throws Refusal {@code directory-unavailable} if the setting is unreadable
   */
  public boolean isConfigured() {
    try {
      return settings.get().readKind() != DirectorySettings.Kind.NONE;
    } catch (UnusableSettings unreadable) {
      throw unavailable(unreadable);
    }
  }

  /**
   * Makes an attempt that asks the directory, as one of the few at once. Whatever else it waits
   * for, it waits for within: those who wait behind a directory that hangs are then no more than
   * these.
   *
   * @throws Refusal {@code directory-unavailable} if there was no answer just before, or too many
   *     attempts go on
   */
  public <T> T inPlace(Supplier<T> attempt) {
    requireNoFailure();
    if (!places.tryAcquire() && !awaitPlace()) {
      throw new Refusal(DirectoryReason.DIRECTORY_UNAVAILABLE);
    }
    try {
      return attempt.get();
    } finally {
      places.release();
    }
  }

  private boolean awaitPlace() {
    if (!waiting.tryAcquire()) {
      return false;
    }
    try {
      return places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      waiting.release();
    }
  }

  /**
   * Whether a password is that of a person. An empty one is nobody's: a directory would take it for
   * a sign-in without a name and accept it. It is asked {@linkplain #inPlace in place}.
   *
   * @param realm asks the realm of the server, where that is configured
   * @throws Refusal {@code directory-unavailable} if there is no answer
   */
  public boolean matches(String staffNumber, String password, PasswordCheck realm) {
    if (password.isEmpty()) {
      return false;
    }
    requireNoFailure();
    try {
      return check(realm).matches(staffNumber, password);
    } catch (IOException | UnusableSettings noAnswer) {
      failedAt = nanoTime.getAsLong();
      throw unavailable(noAnswer);
    }
  }

  private void requireNoFailure() {
    var failed = failedAt;
    if (failed != null && nanoTime.getAsLong() - failed < RETRY_AFTER.toNanos()) {
      throw new Refusal(DirectoryReason.DIRECTORY_UNAVAILABLE);
    }
  }

  private PasswordCheck check(PasswordCheck realm) throws UnusableSettings {
    var current = settings.get();
    return switch (current.readKind()) {
      case LDAP -> {
        current.ldap().requireUsable();
        yield new LdapDirectory(current.ldap(), timeout);
      }
      case REALM -> realm;
      case NONE ->
          throw new UnusableSettings("No directory is configured, but an account needs one");
    };
  }

  static Refusal unavailable(Exception cause) {
    LOG.log(Level.WARNING, "The directory does not help", cause);
    return new Refusal(DirectoryReason.DIRECTORY_UNAVAILABLE);
  }
}
