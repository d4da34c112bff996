package org.infoshare.foundation.evidence;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The set of completed transactions, as PostgreSQL's {@code pg_snapshot} states it.
 *
 * @param next the first transaction number that was not assigned yet; it and all later ones are not
 *     completed
 * @param running the earlier transactions that are not completed either
 */
record Snapshot(long next, SortedSet<Long> running) {

  Snapshot {
    running = Collections.unmodifiableSortedSet(new TreeSet<>(running.headSet(next)));
  }

  /** Reads {@code lowest:next:running,running,…}. */
  static Snapshot parse(String text) {
    String[] parts = text.split(":", -1);
    var running = new TreeSet<Long>();
    for (String number : parts[2].split(",", -1)) {
      if (!number.isEmpty()) {
        running.add(Long.parseLong(number));
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
