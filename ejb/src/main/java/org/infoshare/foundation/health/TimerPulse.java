package org.infoshare.foundation.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.LongSupplier;

/** When the timers of this node ticked last. Whoever asks never waits for a timer. */
@ApplicationScoped
class TimerPulse {

  private final LongSupplier nanoTime;
  private volatile long last;

  /** For the container, which makes a proxy of it too. */
  @Inject
  TimerPulse() {
    this(System::nanoTime);
  }

  /**
   * @param nanoTime a clock as {@link System#nanoTime()}
   */
  TimerPulse(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.last = nanoTime.getAsLong();
  }

  void tick() {
    last = nanoTime.getAsLong();
  }

  /** Whether there was no tick in that last time, on this node. */
  boolean isSilentFor(Duration time) {
    return nanoTime.getAsLong() - last > time.toNanos();
  }
}
