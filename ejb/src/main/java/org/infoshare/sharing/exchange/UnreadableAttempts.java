package org.infoshare.sharing.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The limit for recorded attempts with unreadable bodies: 30 per account and minute.
 *
 * <p>Each node counts on its own, in bounded memory. The next recorded attempt states how many were
 * left out before it.
 */
@ApplicationScoped
class UnreadableAttempts {

  static final int MAX_PER_MINUTE = 30;
  static final int MAX_ACCOUNTS = 10_000;

  private final Clock clock;
  private final Map<String, Window> windows =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
          return size() > MAX_ACCOUNTS;
        }
      };

  /** For the container's proxy. */
  protected UnreadableAttempts() {
    this(null);
  }

  @Inject
  UnreadableAttempts(Clock clock) {
    this.clock = clock;
  }

  /**
   * Decides whether another attempt of the account is recorded.
   *
   * @return how many were left out since the last one recorded; empty if this one is left out too
   */
  OptionalLong admit(String account) {
    long minute = clock.instant().getEpochSecond() / 60;
    synchronized (windows) {
      var window = windows.computeIfAbsent(account, unknown -> new Window());
      if (window.minute != minute) {
        window.minute = minute;
        window.recorded = 0;
      }
      if (window.recorded == MAX_PER_MINUTE) {
        window.leftOut++;
        return OptionalLong.empty();
      }
      window.recorded++;
      long leftOut = window.leftOut;
      window.leftOut = 0;
      return OptionalLong.of(leftOut);
    }
  }

  private static final class Window {
    private long minute;
    private int recorded;
    private long leftOut;
  }
}
