package org.infoshare.organisation.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import org.infoshare.foundation.platform.MachineTime;
import org.infoshare.foundation.platform.Refusal;

/**
 * The configured directory, if there is one. Few threads ask it at once, and none for some seconds
 * after it gave no answer: a directory that hangs must not occupy all threads of the platform.
 */
@ApplicationScoped
public class Directory {

  /** How long a node takes a password for right without asking again. */
  public static final Duration MEMORY = Duration.ofMinutes(1);

  static final int MAX_CONCURRENT_CHECKS = 8;

  /** How long it is not asked after it gave no answer; what {@code Retry-After} says. */
  static final Duration REST = Duration.ofSeconds(5);

  private static final System.Logger LOG = System.getLogger(Directory.class.getName());

  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  private final Supplier<DirectorySettings> settings;
  private final Duration timeout;
  private final Clock clock;
  private final Semaphore places = new Semaphore(MAX_CONCURRENT_CHECKS);
  private volatile Instant restsUntil = Instant.MIN;

  /** For the container's proxy. */
  protected Directory() {
    this(() -> null, TIMEOUT, null);
  }

  @Inject
  Directory(Config config, @MachineTime Clock clock) {
    this(() -> DirectorySettings.of(config), TIMEOUT, clock);
  }

  Directory(Supplier<DirectorySettings> settings, Duration timeout, Clock clock) {
    this.settings = settings;
    this.timeout = timeout;
    this.clock = clock;
  }

  /**
   * Whether new accounts of people are checked by it.
   *
   * @throws Refusal {@code directory-unavailable} if the setting is unreadable
   */
  public boolean isConfigured() {
    try {
      return settings.get().readKind() != DirectorySettings.Kind.NONE;
    } catch (IOException unreadable) {
      throw unavailable(unreadable);
    }
  }

  /**
   * Whether a password is that of a person. An empty one is nobody's: a directory would take it for
   * a sign-in without a name and accept it.
   *
   * @param realm asks the realm of the server, where that is configured
   * @throws Refusal {@code directory-unavailable} if there is no answer
   */
  public boolean matches(String staffNumber, String password, PasswordCheck realm) {
    if (password.isEmpty()) {
      return false;
    }
    if (clock.instant().isBefore(restsUntil) || !places.tryAcquire()) {
      throw new Refusal(DirectoryReason.DIRECTORY_UNAVAILABLE);
    }
    try {
      return check(realm).matches(staffNumber, password);
    } catch (IOException noAnswer) {
      restsUntil = clock.instant().plus(REST);
      throw unavailable(noAnswer);
    } finally {
      places.release();
    }
  }

  private PasswordCheck check(PasswordCheck realm) throws IOException {
    var current = settings.get();
    return switch (current.readKind()) {
      case LDAP -> new LdapDirectory(current.ldap(), timeout);
      case REALM -> realm;
      case NONE -> throw new IOException("No directory is configured, but an account needs one");
    };
  }

  static Refusal unavailable(Exception cause) {
    LOG.log(Level.WARNING, "The directory does not help", cause);
    return new Refusal(DirectoryReason.DIRECTORY_UNAVAILABLE);
  }
}
