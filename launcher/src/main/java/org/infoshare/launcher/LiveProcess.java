package org.infoshare.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * A live process of ours. Process ids are reused, so an id in a file proves nothing until the
 * command line of the process contains this home.
 */
record LiveProcess(ProcessHandle handle) {

  /** The process that a file names in its first line, if its command line contains the mark. */
  static Optional<LiveProcess> fromPidFile(Path pidFile, String mark) throws IOException {
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(pidFile, StandardCharsets.UTF_8);
    if (lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,18}")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
        .filter(handle -> isMarked(handle, mark))
        .map(LiveProcess::new);
  }

  /** Any process whose command line contains the mark, such as one that has no pid file yet. */
  static Optional<LiveProcess> findByMark(String mark) {
    return ProcessHandle.allProcesses()
        .filter(handle -> !handle.equals(ProcessHandle.current()))
        .filter(handle -> isMarked(handle, mark))
        .findFirst()
        .map(LiveProcess::new);
  }

  long pid() {
    return handle.pid();
  }

  /** Asks the process to end, and kills it if it has not ended in time. */
  void stop(Duration patience) {
    handle.destroy();
    if (!awaitEnd(patience)) {
      kill();
    }
  }

  /** Kills it and its children, as a power cut would. */
  void kill() {
    List<ProcessHandle> children = handle.descendants().toList();
    handle.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    awaitEnd(Duration.ofSeconds(10));
  }

  boolean awaitEnd(Duration patience) {
    try {
      handle.onExit().orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).join();
      return true;
    } catch (CompletionException tooLong) {
      return !handle.isAlive();
    }
  }

  private static boolean isMarked(ProcessHandle handle, String mark) {
    return handle.isAlive() && commandLine(handle).contains(mark);
  }

  /**
   * Reads {@code /proc} if there is one, because the JDK reads only the first page of a command
   * line.
   */
  private static String commandLine(ProcessHandle handle) {
    Path proc = Path.of("/proc", Long.toString(handle.pid()), "cmdline");
    try {
      if (Files.isReadable(proc)) {
        return new String(Files.readAllBytes(proc), StandardCharsets.UTF_8).replace('\0', ' ');
      }
    } catch (IOException gone) {
      return "";
    }
    var info = handle.info();
    return info.commandLine().or(info::command).orElse("");
  }
}
