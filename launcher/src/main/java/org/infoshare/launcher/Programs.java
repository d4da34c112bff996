package org.infoshare.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Runs the programs that a start needs, one after the other. Each has an empty standard input,
 * writes its output to a file in the log directory of the home, and runs in a session of its own,
 * so that Ctrl-C in the terminal reaches only the launcher.
 */
final class Programs {

  /** The output and the exit status of a program. */
  record Result(int status, String output, Path log) {

    boolean succeeded() {
      return status == 0;
    }
  }

  private static final Optional<List<String>> OWN_SESSION = ownSession();

  private final Path logs;
  private Process running;
  private boolean closed;

  Programs(Path logs) {
    this.logs = logs;
  }

  /**
   * Runs a program to its end.
   *
   * @param name names its log
   * @throws StartRefused if it takes longer than the limit
   */
  Result run(String name, Duration limit, List<String> command)
      throws IOException, InterruptedException {
    Files.createDirectories(logs);
    Path log = logs.resolve(name + ".log");
    Process process = start(command, log);
    if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new StartRefused(
          "%s did not end within %d s; see %s.".formatted(name, limit.toSeconds(), log));
    }
    String output = new String(Files.readAllBytes(log), Charset.defaultCharset());
    return new Result(process.exitValue(), output, log);
  }

  private synchronized Process start(List<String> command, Path log) throws IOException {
    if (closed) {
      throw new StartRefused("InfoShare is being stopped.");
    }
    var whole = new ArrayList<>(OWN_SESSION.orElse(List.of()));
    whole.addAll(command);
    var builder =
        new ProcessBuilder(whole)
            .redirectErrorStream(true)
            .redirectInput(new File(isWindows() ? "NUL" : "/dev/null"))
            .redirectOutput(log.toFile());
    var environment = builder.environment();
    environment
        .keySet()
        .removeIf(
            name ->
                name.startsWith("PG")
                    || name.startsWith("AS_")
                    || name.startsWith("INFOSHARE_DB_")
                    || name.startsWith("MAVEN_"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    running = builder.start();
    return running;
  }

  /** Ends the running program and starts no other. */
  synchronized void close() {
    closed = true;
    if (running != null && running.isAlive()) {
      running.descendants().forEach(ProcessHandle::destroy);
      running.destroy();
      running.onExit().completeOnTimeout(running, 10, TimeUnit.SECONDS).join();
    }
  }

  static boolean isWindows() {
    return System.getProperty("os.name").startsWith("Windows");
  }

  /** The words before a command that start a session of its own, if the system has them. */
  private static Optional<List<String>> ownSession() {
    if (isOnPath("setsid")) {
      return Optional.of(List.of("setsid"));
    }
    if (isOnPath("perl")) {
      return Optional.of(List.of("perl", "-e", "use POSIX; setsid(); exec @ARGV or exit 127"));
    }
    return Optional.empty();
  }

  static boolean isOnPath(String program) {
    String path = System.getenv().getOrDefault("PATH", "");
    for (String directory : path.split(File.pathSeparator, -1)) {
      if (Files.isExecutable(Path.of(directory, program))) {
        return true;
      }
    }
    return false;
  }
}
