package org.infoshare.listener;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.utils.DelayedExecutor;
import org.glassfish.grizzly.utils.IdleTimeoutFilter;

/**
 * Ends a connection on which nothing is read, written or answered for a while, before its first
 * byte too.
 *
 * <p>It closes connections itself, because the server's edition of the filter leaves each of them
 * open whose port ends in 8181, as the default port for TLS does.
 */
final class SilenceFilter extends IdleTimeoutFilter {

  SilenceFilter(Duration longest) {
    super(clock(), SilenceFilter::ended, unused -> longest.toMillis());
  }

  private static boolean ended(Connection<?> silent) {
    silent.closeSilently();
    return true;
  }

  private static DelayedExecutor clock() {
    var clock = createDefaultIdleDelayedExecutor(1, TimeUnit.SECONDS);
    clock.start();
    return clock;
  }
}
