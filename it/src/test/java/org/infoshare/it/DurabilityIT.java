package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No answered exchange loses its record, whatever is killed: on a platform of its own. */
@Tag("long")
@SeparatePlatform
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class DurabilityIT {

  private static final int CLIENTS = 4;
  private static final int ENOUGH = 100;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static Platform platform;
  private static Wires wires;

  @BeforeAll
  static void start() throws InterruptedException {
    platform = SharedPlatform.start("durability");
    wires = new Wires(platform.base());
  }

  @AfterAll
  static void stop() {
    if (platform != null) {
      wires.close();
      platform.close();
    }
  }

  @Test
  void the_database_waits_for_the_disk_at_every_commit_of_the_application() throws Exception {
    for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
      try (var connection = platform.database().connectAsUser();
          var statement = connection.createStatement();
          var row = statement.executeQuery("show " + setting)) {
        row.next();
        assertThat(row.getString(1)).as(setting).isEqualTo("on");
      }
    }
  }

  @Test
  void a_server_that_is_killed_in_the_middle_of_exchanges_loses_no_record() throws Exception {
    var answered = answeredUntil(platform::killServer);

    platform.restartServer();

    assertThat(lost(answered)).isEmpty();
    assertThat(wires.rest().done(Call.by("edu.system", "getOwnAccount")).text("name"))
        .isEqualTo("edu.system");
  }

  @Test
  void the_run_command_starts_a_server_again_that_was_killed() throws Exception {
    long killed = platform.serverPid();
    ExecutorService command = Executors.newSingleThreadExecutor();
    try {
      Future<?> watching =
          command.submit(
              () -> {
                platform.watch();
                return null;
              });
      platform.killServer();

      awaitThat(DurabilityIT::answers, "the server answers again");
      assertThat(platform.serverPid()).isNotEqualTo(killed);
      assertThat(watching.isDone()).isFalse();
    } finally {
      command.shutdownNow();
      command.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
  }

  @Test
  void a_database_that_is_killed_in_the_middle_of_exchanges_loses_no_record() throws Exception {
    var answered = answeredUntil(platform::killDatabase);

    platform.restartDatabase();

    assertThat(lost(answered)).isEmpty();
    awaitThat(
        () -> !wires.rest().call(Call.by("edu.system", "getOwnAccount")).isRefused(),
        "the server works with the new database");
  }

  /** What can go wrong while something is killed. */
  private interface Harm {
    void happen() throws Exception;
  }

  /** The records of all exchanges that were answered before the harm stopped them. */
  private static List<Long> answeredUntil(Harm harm) throws Exception {
    var arranged = TestGrant.create(platform, wires);
    var answered = new ConcurrentLinkedQueue<Long>();
    var harmed = new CountDownLatch(1);
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      var running = new ArrayList<Future<?>>();
      for (int i = 0; i < CLIENTS; i++) {
        running.add(clients.submit(() -> query(arranged, answered, harmed)));
      }
      awaitThat(() -> answered.size() >= ENOUGH, "the load runs");
      harm.happen();
      harmed.countDown();
      for (Future<?> client : running) {
        client.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      }
      return List.copyOf(answered);
    } finally {
      clients.shutdownNow();
    }
  }

  /** Asks until an answer fails to come, which before the harm it must not. */
  private static Void query(TestGrant arranged, Queue<Long> answered, CountDownLatch harmed)
      throws InterruptedException {
    while (true) {
      try {
        answered.add(wires.rest().done(arranged.query()).number("evidence"));
      } catch (RuntimeException | AssertionError noAnswer) {
        if (!harmed.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
          throw noAnswer;
        }
        return null;
      }
    }
  }

  private static List<Long> lost(List<Long> answered) {
    var database = new Database(platform);
    return answered.stream()
        .filter(
            id ->
                database.number(
                        "select count(*) from evidence_record r join evidence_row w"
                            + " on w.evidence_id = r.id where r.id = ? and r.outcome = 'ANSWERED'",
                        id)
                    != 1)
        .toList();
  }

  private static boolean answers() {
    try {
      return !wires.rest().call(Call.by("edu.system", "getOwnAccount")).isRefused();
    } catch (RuntimeException | AssertionError notYet) {
      return false;
    }
  }

  private static void awaitThat(Callable<Boolean> condition, String what) throws Exception {
    var deadline = Instant.now().plus(PATIENCE);
    while (!condition.call()) {
      assertThat(Instant.now()).as(what).isBefore(deadline);
      Thread.sleep(50);
    }
  }
}
