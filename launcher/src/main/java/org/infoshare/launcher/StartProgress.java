package org.infoshare.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Whether a starting server makes progress: it writes to its log, or it computes. A server on a
 * busy machine does so slowly; one that is stuck does neither.
 */
final class StartProgress {

  /** What a server has done so far. */
  record Done(long logSize, Duration processorTime) {

    static Done of(LiveProcess server, Path log) throws IOException {
      return new Done(size(log), server.handle().info().totalCpuDuration().orElse(Duration.ZERO));
    }

    private static long size(Path log) throws IOException {
      try {
        return Files.size(log);
      } catch (NoSuchFileException notYet) {
        return 0;
      }
    }
  }

  /** Without progress for that long it is stuck. */
  static final Duration STUCK_AFTER = Duration.ofMinutes(1);

  /** An idle server computes less than that in this time, one that loads much more. */
  private static final Duration IDLE = Duration.ofSeconds(3);

  private Done last;
  private Duration lastAt;

  /**
   * @param now the time since the beginning of the wait
   */
  StartProgress(Done done, Duration now) {
    this.last = done;
    this.lastAt = now;
  }

  boolean isStuck(Done done, Duration now) {
    boolean wrote = done.logSize() != last.logSize();
    boolean computed = done.processorTime().minus(last.processorTime()).compareTo(IDLE) > 0;
    if (wrote || computed) {
      last = done;
      lastAt = now;
    }
    return now.minus(lastAt).compareTo(STUCK_AFTER) > 0;
  }
}
