package org.infoshare.organisation.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;

/**
 * The pauses before an account can sign in again from an address after failures there.
 *
 * <p>Failures count by account and address, so that nobody can lock out another's system by failing
 * on purpose. Whoever tries one password on many names meets the pause of the address. Secrets of
 * systems cannot be guessed, so no pause holds up the right one.
 */
@ApplicationScoped
class SignInPolicy {

  /** After this time without a failure the count restarts. */
  static final Duration RESET_AFTER = Duration.ofHours(1);

  private static final int FREE_ATTEMPTS = 5;

  static final int FREE_ATTEMPTS_OF_ADDRESS = 100;

  /** The first pause, which is also the shortest time between two attempts after it. */
  static final Duration FIRST_PAUSE = Duration.ofSeconds(15);

  private static final Duration MAX_PAUSE = Duration.ofMinutes(15);

  /** An attempt may take so long that those behind it would hold every thread. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  /**
   * Those who wait for a turn, whatever their names: a quarter of the threads of a listener. More
   * are told to come again.
   */
  static final int MAX_WAITING = 8;

  private final List<ReentrantLock> turns = Stream.generate(ReentrantLock::new).limit(256).toList();

  private final Semaphore waiting = new Semaphore(MAX_WAITING);

  private final Duration longestWait;

  SignInPolicy() {
    this(LONGEST_WAIT);
  }

  SignInPolicy(Duration longestWait) {
    this.longestWait = longestWait;
  }

  /**
   * Makes attempts at one account from one address on this node one after another, so that each
   * finds the failures before it counted. Otherwise as many guesses would pass as there are
   * threads.
   *
   * @throws Refusal {@code too-busy} if too many wait, or it takes too long
   */
  <T> T inTurn(String name, String address, Supplier<T> attempt) {
    var turn = turns.get(Math.floorMod(Objects.hash(name, address), turns.size()));
    if (!turn.tryLock() && !await(turn)) {
      throw new Refusal(PlatformReason.TOO_BUSY);
    }
    try {
      return attempt.get();
    } finally {
      turn.unlock();
    }
  }

  private boolean await(ReentrantLock turn) {
    if (!waiting.tryAcquire()) {
      return false;
    }
    try {
      return turn.tryLock(longestWait.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      waiting.release();
    }
  }

  /**
   * The pause of a whole address after a number of failures within an hour, whatever the names:
   * none at first, then always the same, because many people may share an address.
   */
  Duration pauseOfAddressAfter(int failures) {
    return failures < FREE_ATTEMPTS_OF_ADDRESS ? Duration.ZERO : FIRST_PAUSE;
  }

  /** The pause after a number of failures in a row: none at first, then 15 s, doubled each time. */
  Duration pauseAfter(int failures) {
    if (failures < FREE_ATTEMPTS) {
      return Duration.ZERO;
    }
    int doublings = Math.min(failures - FREE_ATTEMPTS, 10);
    var pause = FIRST_PAUSE.multipliedBy(1L << doublings);
    return pause.compareTo(MAX_PAUSE) < 0 ? pause : MAX_PAUSE;
  }
}
