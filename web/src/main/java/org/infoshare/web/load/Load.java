package org.infoshare.web.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The places of this node.
 *
 * <p>All calls of a listener share its threads. A quarter of them is left to exchanges, and to the
 * pages that tell whether the platform is well, by whatever else is called; one account has three
 * quarters of what is not left to exchanges. A half of the threads may wait for callers who have
 * signed in. Strangers have a quarter, whatever they call.
 */
@ApplicationScoped
class Load {

  /** Whoever has not signed in. All of them are one caller, since an address costs nothing. */
  static final String STRANGER = "";

  /** For a burst that is over at once. */
  private static final Duration BURST = Duration.ofMillis(100);

  /** Whoever is patient holds a thread and does nothing. */
  private static final int MOST_PATIENT = 3;

  /** Large messages take several times their size, of at most some twenty megabytes. */
  private static final long HEAP_OF_LARGE = 256L << 20;

  private final int mostOthers;
  private final ConcurrentMap<Integer, Places> others = new ConcurrentHashMap<>();
  private final Semaphore patience = new Semaphore(MOST_PATIENT);
  private final Places waiting;
  private final Places strangers;
  private final Places large;

  /** For the container's proxy. */
  protected Load() {
    this(4, 0);
  }

  @Inject
  Load(@ConfigProperty(name = "infoshare.listener.threads", defaultValue = "32") int threads) {
    this(threads, Runtime.getRuntime().maxMemory());
  }

  /**
   * @param threads the number of threads of each listener
   * @param heap the memory of the server, in bytes
   */
  Load(int threads, long heap) {
    mostOthers = threads * 3 / 4;
    waiting = new Places(threads / 2, threads * 3 / 8);
    strangers = new Places(threads / 4, threads / 4);
    int mostLarge = (int) Math.max(2, heap / HEAP_OF_LARGE);
    large = new Places(mostLarge, mostLarge / 2);
  }

  /** For a call of somebody who has not signed in. */
  boolean takeStranger() {
    return strangers.take(STRANGER, Duration.ZERO);
  }

  void leaveStranger() {
    strangers.leave(STRANGER);
  }

  /** For what is not an exchange, on a thread of the listener with that port. */
  boolean takeOther(int port, String caller) {
    var places = others(port);
    return places.take(caller, Duration.ZERO) || takeInBurst(places, caller);
  }

  private boolean takeInBurst(Places places, String caller) {
    if (!patience.tryAcquire()) {
      return false;
    }
    try {
      return places.take(caller, BURST);
    } finally {
      patience.release();
    }
  }

  void leaveOther(int port, String caller) {
    others(port).leave(caller);
  }

  private Places others(int port) {
    return others.computeIfAbsent(port, unused -> new Places(mostOthers, mostOthers * 3 / 4));
  }

  /** For a thread that waits for its caller, who has signed in. */
  boolean takeWaiting(String caller) {
    return waiting.take(caller, Duration.ZERO);
  }

  void leaveWaiting(String caller) {
    waiting.leave(caller);
  }

  /** For a large message, which is in memory as a whole. */
  boolean takeLarge(String caller) {
    return large.take(caller, Duration.ZERO);
  }

  void leaveLarge(String caller) {
    large.leave(caller);
  }
}
