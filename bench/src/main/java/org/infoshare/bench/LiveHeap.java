package org.infoshare.bench;

import java.lang.management.ManagementFactory;

/** What is alive on the heap, measured after a full collection, above what was alive before. */
public final class LiveHeap {

  private static final double MEGABYTE = 1024 * 1024;

  private final long before = alive();
  private long most;

  /** Looks now; the most of all looks is kept. */
  public void look() {
    most = Math.max(most, alive() - before);
  }

  /** The most that was ever alive, in megabytes. */
  public double most() {
    return most / MEGABYTE;
  }

  private static long alive() {
    var heap = ManagementFactory.getMemoryMXBean();
    heap.gc();
    return heap.getHeapMemoryUsage().getUsed();
  }
}
