package org.infoshare.bench;

import java.lang.management.ManagementFactory;

/** The live data on the heap after a full collection, above what was live before. */
public final class LiveHeap {

  private static final double MEGABYTE = 1024 * 1024;

  private final long before = alive();
  private long most;

  /** Measures now; the greatest of all measurements is stored. */
  public void look() {
    most = Math.max(most, alive() - before);
  }

  /** The greatest amount of live data, in megabytes. */
  public double most() {
    return most / MEGABYTE;
  }

  private static long alive() {
    var heap = ManagementFactory.getMemoryMXBean();
    heap.gc();
    return heap.getHeapMemoryUsage().getUsed();
  }
}
