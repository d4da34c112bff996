package org.infoshare.catalogue.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;

/**
 * The one fetch and the one reading that are at work at once on this node: a document, its graph
 * and its datasets may take a good part of the memory.
 */
@ApplicationScoped
class HarvestPlaces {

  private final Semaphore fetching = new Semaphore(1);
  private final Semaphore reading = new Semaphore(1, true);

  /**
   * Runs a fetch, from its call to the other host until its result is stored.
   *
   * @throws Refusal {@code too-busy} if another one runs
   */
  <T> T fetch(Supplier<T> fetch) {
    if (!fetching.tryAcquire()) {
      throw new Refusal(PlatformReason.TOO_BUSY);
    }
    try {
      return fetch.get();
    } finally {
      fetching.release();
    }
  }

  /**
   * Reads an uploaded document and stores its result.
   *
   * @throws Refusal {@code too-busy} if another document is read
   */
  <T> T readUploaded(Supplier<T> work) {
    if (!hasTurn()) {
      throw new Refusal(PlatformReason.TOO_BUSY);
    }
    try {
      return work.get();
    } finally {
      reading.release();
    }
  }

  /**
   * Reads a fetched document and stores its result, after the one that is being read. Only one
   * waits, because only one fetch runs, and uploads do not overtake it.
   */
  void readFetched(Runnable work) {
    reading.acquireUninterruptibly();
    try {
      work.run();
    } finally {
      reading.release();
    }
  }

  /** Unlike a try without a time, one with a time lets those who wait go first. */
  private boolean hasTurn() {
    try {
      return reading.tryAcquire(0, TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
