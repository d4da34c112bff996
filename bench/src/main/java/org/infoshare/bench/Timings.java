package org.infoshare.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;

/**
 * The durations of calls.
 *
 * <p>Nobody changes the array.
 *
 * @param latencies of each call in nanoseconds, ascending
 * @param elapsed from the first call to the last answer, in nanoseconds
 */
@SuppressWarnings("ArrayRecordComponent") // There are millions of latencies.
record Timings(long[] latencies, long elapsed) {

  static Timings of(Collection<Timings> parts) {
    return new Timings(
        parts.stream().flatMapToLong(part -> Arrays.stream(part.latencies)).sorted().toArray(),
        parts.stream().mapToLong(Timings::elapsed).sum());
  }

  int calls() {
    return latencies.length;
  }

  double perSecond() {
    return calls() * 1e9 / elapsed;
  }

  double meanMillis() {
    return LongStream.of(latencies).average().orElse(0) / 1e6;
  }

  /** The latency in milliseconds that this percentage of the calls did not exceed. */
  double percentile(int percent) {
    int rank = (int) Math.ceil(percent / 100.0 * latencies.length);
    return latencies[Math.max(0, rank - 1)] / 1e6;
  }
}
