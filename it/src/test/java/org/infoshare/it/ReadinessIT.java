package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the health pages say while the database of a platform of its own is harmed. */
@Tag("long")
@SeparatePlatform
@Timeout(600)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadinessIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final List<String> READY =
      List.of("infoshare", "evidence", "nodes", "schema", "seals", "storage", "threads", "timers");

  private static Platform platform;
  private static HealthPages health;

  @BeforeAll
  static void start() throws InterruptedException {
    platform = SharedPlatform.start("readiness");
    health = new HealthPages(platform);
  }

  @AfterAll
  static void stop() {
    if (platform != null) {
      platform.close();
    }
  }

  @Test
  void a_server_is_ready_when_every_part_of_an_exchange_is_there_also_after_a_restart()
      throws Exception {
    awaitReady();

    platform.restartServer();

    awaitReady();
    assertThat(health.live().checks().keySet())
        .containsExactlyInAnyOrder("infoshare", "threads", "timers");
  }

  @Test
  void a_node_that_cannot_write_evidence_is_not_ready_until_it_can() {
    awaitReady();
    var database = new Database(platform);
    database.run("alter table evidence_record rename to lost");
    try {
      var page = await(now -> !now.isUp("evidence"));
      assertThat(page.isUp("infoshare")).isTrue();
      assertThat(page.isUp("storage")).isTrue();
      assertThat(health.live().status()).isEqualTo(200);
    } finally {
      database.run("alter table lost rename to evidence_record");
    }
    awaitReady();
  }

  /** As if this one had been frozen for so long that another began with new keys. */
  @Test
  void a_node_beside_one_with_other_keys_is_not_ready_until_that_has_ended() {
    awaitReady();
    var database = new Database(platform);
    database.run(
        "with away as (update running_node set seen_at = now() - interval '31 seconds')"
            + " insert into running_node (id, evidence_key, seal_key, seen_at)"
            + " values (gen_random_uuid(), 'other', 'other', now() + interval '1 hour')");
    try {
      var page = await(now -> !now.isUp("nodes"));
      assertThat(page.isUp("infoshare")).isTrue();
      assertThat(health.live().status()).isEqualTo(200);
    } finally {
      database.run("delete from running_node where evidence_key = 'other'");
    }
    awaitReady();
  }

  @Test
  void a_database_that_hangs_is_told_at_once_and_asks_for_no_restart() throws Exception {
    awaitReady();
    var frozen = databaseProcesses();
    try {
      signal("-STOP", frozen);
      var page = await(now -> !now.isUp("infoshare"));
      assertThat(page.status()).isEqualTo(503);
      assertThat(health.live().status()).isEqualTo(200);
    } finally {
      signal("-CONT", frozen);
    }
    awaitReady();
  }

  private static void awaitReady() {
    var page = await(now -> now.status() == 200 && now.checks().size() >= READY.size());
    assertThat(page.checks().keySet()).containsExactlyInAnyOrderElementsOf(READY);
  }

  /** Reads the page again and again, each time within its limit, until it is as expected. */
  private static HealthPages.Page await(Predicate<HealthPages.Page> expected) {
    var deadline = Instant.now().plus(PATIENCE);
    var page = health.ready();
    while (!expected.test(page)) {
      assertThat(Instant.now()).as(page.toString()).isBefore(deadline);
      page = health.ready();
    }
    return page;
  }

  private static List<String> databaseProcesses() throws IOException {
    var server = ProcessHandle.of(platform.databasePid()).orElseThrow();
    return Stream.concat(Stream.of(server), server.descendants())
        .map(process -> Long.toString(process.pid()))
        .toList();
  }

  private static void signal(String name, List<String> pids) throws Exception {
    var command = Stream.concat(Stream.of("kill", name), pids.stream()).toList();
    new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
