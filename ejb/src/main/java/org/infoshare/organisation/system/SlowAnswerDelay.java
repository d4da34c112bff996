package org.infoshare.organisation.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.foundation.platform.Refusal;

/**
 * The delay of the simulated provider's slow answer, and the number of systems that may wait at
 * once on this node. Each waiting system occupies a thread of the server, but neither a transaction
 * nor a connection.
 */
@ApplicationScoped
class SlowAnswerDelay {

  private static final int MAX_CONCURRENT = 4;
  private static final int MAX_SECONDS = 60;

  private final Semaphore permits = new Semaphore(MAX_CONCURRENT);
  private final Duration duration;

  /** For the container's proxy. */
  protected SlowAnswerDelay() {
    this(0);
  }

  @Inject
  SlowAnswerDelay(
      @ConfigProperty(name = "infoshare.trial.slow-seconds", defaultValue = "5") int seconds) {
    duration = Duration.ofSeconds(Math.max(0, Math.min(seconds, MAX_SECONDS)));
  }

  /**
   * Waits as long as a slow provider.
   *
   * @throws Refusal {@code trial-busy} if too many wait already
   */
  void await() {
    if (!permits.tryAcquire()) {
      throw new Refusal(TrialReason.TRIAL_BUSY);
    }
    try {
      TimeUnit.NANOSECONDS.sleep(duration.toNanos());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Refusal(TrialReason.TRIAL_BUSY);
    } finally {
      permits.release();
    }
  }

  /** The number of systems that may still wait now. */
  int availablePermits() {
    return permits.availablePermits();
  }
}
