package org.infoshare.foundation.platform;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What became of the attempts at one kind of background work, on this node since its start.
 *
 * <p>The counts are plain numbers in memory: whoever attempts something knows nothing of whoever
 * publishes them.
 */
public final class JobRuns {

  private static final Map<String, JobRuns> BY_JOB = new ConcurrentSkipListMap<>();

  private final String job;
  private final LongAdder successes = new LongAdder();
  private final LongAdder failures = new LongAdder();

  private volatile Instant lastSuccess;

  private JobRuns(String job) {
    this.job = job;
  }

  /** The runs of the jobs that were attempted at least once, by their names. */
  public static Collection<JobRuns> all() {
    return Collections.unmodifiableCollection(BY_JOB.values());
  }

  static JobRuns of(String job) {
    return BY_JOB.computeIfAbsent(job, JobRuns::new);
  }

  void countSuccess() {
    successes.increment();
    lastSuccess = Instant.now();
  }

  void countFailure() {
    failures.increment();
  }

  /** The name of the class that does the work. */
  public String job() {
    return job;
  }

  public long successes() {
    return successes.sum();
  }

  public long failures() {
    return failures.sum();
  }

  /** When the work last succeeded, by the clock of the machine; null if it never did. */
  public Instant lastSuccess() {
    return lastSuccess;
  }
}
