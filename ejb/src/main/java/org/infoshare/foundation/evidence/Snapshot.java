package org.infoshare.foundation.evidence;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which transactions are over, as PostgreSQL's {@code pg_snapshot} says it.
 *
 * @param next all transactions from this one on are not
 * @param running those before it that are not either
 */
record Snapshot(long next, SortedSet<Long> running) {

  Snapshot {
    running = Collections.unmodifiableSortedSet(new TreeSet<>(running.headSet(next)));
  }

  /** Reads {@code lowest:next:running,running,…}. */
  static Snapshot parse(String text) {
    String[] parts = text.split(":", -1);
    var running = new TreeSet<Long>();
    for (String one : parts[2].split(",", -1)) {
      if (!one.isEmpty()) {
        running.add(Long.parseLong(one));
      }
    }
    return new Snapshot(Long.parseLong(parts[1]), running);
  }

  boolean hasFinished(long transaction) {
    return transaction < next && !running.contains(transaction);
  }

  @Override
  public String toString() {
    long lowest = running.isEmpty() ? next : running.first();
    return lowest + ":" + next + ":" + running.stream().map(String::valueOf).collect(joining(","));
  }
}
