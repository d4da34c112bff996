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
 * Says whether a server is alive: whether its process exists, and whether its threads wait for each
 * other for ever. It asks the liveness page first. If that says no or does not answer, it asks the
 * JVM itself, which needs no thread of the server.
 */
final class LivenessProbe {

  /** Finds the process of the server. */
  interface Processes {
    Optional<LiveProcess> process() throws IOException;
  }

  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(TIMEOUT).build();

  private final HttpRequest live;
  private final Processes processes;
  private final Programs programs;

  LivenessProbe(URI live, Processes processes, Programs programs) {
    this.live = HttpRequest.newBuilder(live).timeout(TIMEOUT).build();
    this.processes = processes;
    this.programs = programs;
  }

  /** The obstacle that stops it, as a sentence without its full stop. */
  Optional<String> fault() throws IOException, InterruptedException {
    var process = processes.process();
    if (process.isEmpty()) {
      return Optional.of("The server has ended");
    }
    return isAlive() ? Optional.empty() : deadlock(process.get());
  }

  private boolean isAlive() throws InterruptedException {
    try {
      return client.send(live, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException noAnswer) {
      return false;
    }
  }

  private Optional<String> deadlock(LiveProcess process) throws IOException, InterruptedException {
    var threads =
        programs.run(
            "threads",
            Duration.ofSeconds(60),
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(process.pid()),
                "Thread.print"));
    return threads.output().contains("Java-level deadlock")
        ? Optional.of("Threads of the server wait for each other for ever, see " + threads.log())
        : Optional.empty();
  }
}
