package org.infoshare.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A program of its own stands for the server; it dies and blocks itself in earnest. */
@Timeout(120)
class WatchdogTest {

  private static final Duration LOOK = Duration.ofMillis(50);
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration ENDLESS = Duration.ofDays(1);
  private static final List<Duration> AT_ONCE = List.of(Duration.ZERO, Duration.ZERO);

  @TempDir private Path logs;
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(screen, true, UTF_8);
  private Looked server;

  @BeforeEach
  void start() throws Exception {
    server = new Looked(Ports.anyFree(1).get(0), new Programs(logs));
    server.restart();
    server.restarts = 0;
  }

  @AfterEach
  void stop() {
    server.process.destroyForcibly();
  }

  @Test
  void a_server_that_works_is_left_alone() throws Exception {
    server.stopAfter(5);

    watch().run();

    assertThat(server.restarts).isZero();
    assertThat(screen.toString(UTF_8)).isEmpty();
  }

  @Test
  void a_server_that_ended_is_started_again_and_the_screen_says_so() throws Exception {
    server.process.destroyForcibly().waitFor();

    watchUntilRestarted();

    assertThat(server.ask("/live")).isEqualTo(200);
    assertThat(screen.toString(UTF_8)).contains("The server has ended. It is started again.");
  }

  @Test
  void a_server_whose_threads_wait_for_each_other_is_started_again() throws Exception {
    var blocked = server.process;
    server.ask("/harm");

    watchUntilRestarted();

    assertThat(blocked.isAlive()).isFalse();
    assertThat(server.ask("/live")).isEqualTo(200);
    assertThat(screen.toString(UTF_8)).contains("wait for each other for ever", "threads.log");
    assertThat(logs.resolve("threads.log")).content().contains("Java-level deadlock");
  }

  @Test
  void a_server_that_is_only_slow_or_unready_is_left_alone() throws Exception {
    var elsewhere =
        new LivenessProbe(server.page("/none"), server::found, new Programs(logs), SECOND, ENDLESS);

    assertThat(server.ask("/none")).isEqualTo(404);
    assertThat(elsewhere.fault()).isEmpty();
  }

  @Test
  void a_server_that_answers_nothing_for_long_is_started_again() throws Exception {
    var silent = server.process;
    server.ask("/silence");

    watchUntilRestarted();

    assertThat(silent.isAlive()).isFalse();
    assertThat(screen.toString(UTF_8)).contains("The server has not answered for 2 seconds.");
  }

  @Test
  void a_server_that_reports_for_long_that_it_does_not_work_is_started_again() throws Exception {
    var worn = server.process;
    server.ask("/wear");

    watchUntilRestarted();

    assertThat(worn.isAlive()).isFalse();
    assertThat(screen.toString(UTF_8))
        .contains("The server has reported for 2 seconds that it does not work.");
  }

  @Test
  void a_program_that_cannot_be_started_is_tried_again_without_an_end() throws Exception {
    server.failing = true;
    server.process.destroyForcibly().waitFor();
    server.stopAfter(20);

    watch().run();

    assertThat(server.restarts).isGreaterThan(AT_ONCE.size() + 2);
    assertThat(screen.toString(UTF_8)).contains("That failed: no room");
  }

  @Test
  void what_needs_a_program_that_has_ended_is_left_alone_until_that_is_back() throws Exception {
    var database = new EndedProgram(3);
    server.process.destroyForcibly().waitFor();
    server.stopOnceRestarted = true;

    new Watchdog(List.of(database, server), server::isStopped, LOOK, AT_ONCE, out).run();

    assertThat(database.restarts).isEqualTo(3);
    assertThat(server.restarts).isEqualTo(1);
    assertThat(screen.toString(UTF_8))
        .containsSubsequence("The database has ended", "The database has ended", "The server has");
  }

  @Test
  void the_watch_ends_where_no_restart_can_help() {
    var homeless =
        new EndedProgram(1) {
          @Override
          public Optional<String> fault() {
            throw new StartRefused("The home is gone.");
          }
        };

    assertThatThrownBy(() -> new Watchdog(List.of(homeless), () -> false, LOOK, AT_ONCE, out).run())
        .isInstanceOf(StartRefused.class)
        .hasMessage("The home is gone.");
  }

  @Test
  void nothing_is_started_again_once_it_is_meant_to_end() throws Exception {
    server.process.destroyForcibly().waitFor();
    server.stopAfter(1);

    watch().run();

    assertThat(server.restarts).isZero();
    assertThat(screen.toString(UTF_8)).isEmpty();
  }

  private Watchdog watch() {
    return new Watchdog(List.of(server), server::isStopped, LOOK, AT_ONCE, out);
  }

  private void watchUntilRestarted() throws Exception {
    server.stopOnceRestarted = true;
    var watching = Executors.newSingleThreadExecutor();
    try {
      watching
          .submit(
              () -> {
                watch().run();
                return null;
              })
          .get(100, TimeUnit.SECONDS);
    } finally {
      watching.shutdownNow();
    }
    assertThat(server.restarts).isEqualTo(1);
  }

  /** The program, looked at as the platform looks at its server. */
  private static final class Looked implements Watchdog.Watched {

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final LivenessProbe pulse;
    private Process process;
    private int restarts;
    private int looks;
    private int lastLook = Integer.MAX_VALUE;
    private boolean failing;
    private boolean stopOnceRestarted;

    private Looked(int port, Programs programs) {
      this.port = port;
      this.pulse = new LivenessProbe(page("/live"), this::found, programs, SECOND, PATIENCE);
    }

    private URI page(String path) {
      return URI.create("http://127.0.0.1:" + port + path);
    }

    private Optional<LiveProcess> found() {
      return Optional.of(new LiveProcess(process.toHandle())).filter(p -> p.handle().isAlive());
    }

    private void stopAfter(int number) {
      lastLook = number;
    }

    private int ask(String path) throws IOException, InterruptedException {
      return client
          .send(HttpRequest.newBuilder(page(path)).build(), BodyHandlers.discarding())
          .statusCode();
    }

    @Override
    public Optional<String> fault() throws IOException, InterruptedException {
      looks++;
      return pulse.fault();
    }

    @Override
    public void restart() throws Exception {
      restarts++;
      if (failing) {
        throw new IOException("no room");
      }
      if (process != null) {
        process.destroyForcibly().waitFor();
      }
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  FakeServer.class.getName(),
                  Integer.toString(port))
              .inheritIO()
              .start();
      while (!answers()) {
        assertThat(process.isAlive()).isTrue();
      }
    }

    private boolean answers() throws InterruptedException {
      try {
        return ask("/live") == 200;
      } catch (IOException notYet) {
        return false;
      }
    }

    private boolean isStopped() {
      return looks >= lastLook || (stopOnceRestarted && restarts > 0);
    }
  }

  /** A program that has ended and is there again after some restarts. */
  private static class EndedProgram implements Watchdog.Watched {

    private final int needed;
    private int restarts;

    EndedProgram(int needed) {
      this.needed = needed;
    }

    @Override
    public Optional<String> fault() {
      return restarts < needed ? Optional.of("The database has ended") : Optional.empty();
    }

    @Override
    public void restart() {
      restarts++;
    }
  }
}
