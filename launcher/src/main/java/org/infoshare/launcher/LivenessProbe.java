package org.infoshare.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Says whether a server is alive: whether its process exists, whether its threads wait for each
 * other for ever, and whether it still answers and reports that it works. It asks the liveness page
 * first. If that says no or does not answer, it asks the JVM itself, which needs no thread of the
 * server.
 */
final class LivenessProbe {

  /** Finds the process of the server. */
  interface Processes {
    Optional<LiveProcess> process() throws IOException;
  }

  /** How long a server may be silent, or report that it does not work, before it is restarted. */
  static final Duration PATIENCE = Duration.ofMinutes(3);

  /** How long one question may take. */
  static final Duration TIMEOUT = Duration.ofSeconds(10);

  /** The page's status when a check on it is down, which only a restart cures. */
  private static final int DOWN = 503;

  private static final Duration THREADS_TIMEOUT = Duration.ofSeconds(60);

  private final HttpClient client;
  private final HttpRequest live;
  private final Processes processes;
  private final Programs programs;
  private final Duration patience;
  private long watchedPid = -1;
  private long lastSign;

  /**
   * @param timeout how long one question may take
   * @param patience how long the server may be silent or report that it does not work; the clock
   *     that measures it stands still while the machine sleeps
   */
  LivenessProbe(
      URI live, Processes processes, Programs programs, Duration timeout, Duration patience) {
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(timeout)
            .build();
    this.live = HttpRequest.newBuilder(live).timeout(timeout).build();
    this.processes = processes;
    this.programs = programs;
    this.patience = patience;
  }

  /** The obstacle that stops it, as a sentence without its full stop. */
  Optional<String> fault() throws IOException, InterruptedException {
    var process = processes.process();
    if (process.isEmpty()) {
      return Optional.of("The server has ended");
    }
    if (process.get().pid() != watchedPid) {
      watchedPid = process.get().pid();
      lastSign = System.nanoTime();
    }
    Optional<Integer> status = ask();
    if (status.isPresent() && status.get() != DOWN) {
      lastSign = System.nanoTime();
    }
    return status.isPresent() && status.get() == 200
        ? Optional.empty()
        : deadlock(process.get()).or(() -> silence(status.isPresent()));
  }

  private Optional<Integer> ask() throws InterruptedException {
    try {
      return Optional.of(client.send(live, BodyHandlers.discarding()).statusCode());
    } catch (IOException noAnswer) {
      return Optional.empty();
    }
  }

  private Optional<String> deadlock(LiveProcess process) throws IOException, InterruptedException {
    try {
      var threads =
          programs.run(
              "threads",
              THREADS_TIMEOUT,
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                  Long.toString(process.pid()),
                  "Thread.print"));
      return threads.output().contains("Java-level deadlock")
          ? Optional.of("Threads of the server wait for each other for ever, see " + threads.log())
          : Optional.empty();
    } catch (StartRefused noAnswer) {
      return Optional.empty();
    }
  }

  private Optional<String> silence(boolean answers) {
    String fault =
        answers
            ? "The server has reported for %d seconds that it does not work"
            : "The server has not answered for %d seconds";
    return System.nanoTime() - lastSign > patience.toNanos()
        ? Optional.of(fault.formatted(patience.toSeconds()))
        : Optional.empty();
  }
}
