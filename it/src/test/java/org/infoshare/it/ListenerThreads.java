package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.infoshare.launcher.Platform;

/** The threads with which a server answers, as its JVM tells of them. */
final class ListenerThreads {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private ListenerThreads() {}

  /**
   * That every thread has come back from what it did, and none waits for another for ever. Other
   * tests call meanwhile, so a thread is lost only if it is never seen without work.
   */
  static void assertNoneLost(Platform platform) throws Exception {
    var until = Instant.now().plus(PATIENCE);
    String dump = dump(platform);
    var neverIdle = atWork(dump);
    while (!neverIdle.isEmpty() && Instant.now().isBefore(until)) {
      dump = dump(platform);
      neverIdle.keySet().retainAll(atWork(dump).keySet());
    }
    assertThat(neverIdle).isEmpty();
    assertThat(dump).contains("http-listener-").doesNotContain("Java-level deadlock");
  }

  /** The threads that do something, with what they do, by their names. */
  private static Map<String, String> atWork(String dump) {
    return Stream.of(dump.split("\n\n"))
        .filter(thread -> thread.contains("::http-listener-"))
        .filter(thread -> !thread.contains(".getTask("))
        .collect(
            toMap(ListenerThreads::name, Function.identity(), (one, same) -> one, HashMap::new));
  }

  private static String name(String thread) {
    int begin = thread.indexOf('"') + 1;
    return thread.substring(begin, thread.indexOf('"', begin));
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
