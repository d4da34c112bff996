package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.infoshare.launcher.Platform;

/** The threads with which a server answers, as its JVM tells of them. */
final class ListenerThreads {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private ListenerThreads() {}

  /** That every thread has come back from what it did, and none waits for another for ever. */
  static void assertNoneLost(Platform platform) throws Exception {
    var until = Instant.now().plus(PATIENCE);
    while (!atWork(dump(platform)).isEmpty() && Instant.now().isBefore(until)) {
      Thread.onSpinWait();
    }
    String dump = dump(platform);
    assertThat(atWork(dump)).isEmpty();
    assertThat(dump).contains("http-listener-").doesNotContain("Java-level deadlock");
  }

  private static List<String> atWork(String dump) {
    return Stream.of(dump.split("\n\n"))
        .filter(thread -> thread.contains("::http-listener-"))
        .filter(thread -> !thread.contains(".getTask("))
        .toList();
  }

  private static String dump(Platform platform) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(platform.serverPid()),
                "Thread.print")
            .redirectErrorStream(true)
            .start();
    String dump = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(dump).isZero();
    return dump;
  }
}
