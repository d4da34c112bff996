package org.infoshare.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.infoshare.launcher.Platform;

/** The processor time that server, database and callers have used. */
record CpuTime(Duration server, Duration database, Duration callers) {

  static final CpuTime NONE = new CpuTime(Duration.ZERO, Duration.ZERO, Duration.ZERO);

  static CpuTime now(Platform platform) throws IOException {
    return new CpuTime(
        used(Stream.of(process(platform.serverPid()))),
        used(process(platform.databasePid()).descendants()),
        used(Stream.of(ProcessHandle.current())));
  }

  CpuTime minus(CpuTime other) {
    return new CpuTime(
        server.minus(other.server), database.minus(other.database), callers.minus(other.callers));
  }

  CpuTime plus(CpuTime other) {
    return new CpuTime(
        server.plus(other.server), database.plus(other.database), callers.plus(other.callers));
  }

  private static ProcessHandle process(long pid) {
    return ProcessHandle.of(pid).orElseThrow(() -> new BenchFailed("Process " + pid + " is gone"));
  }

  private static Duration used(Stream<ProcessHandle> processes) {
    return processes
        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }
}
