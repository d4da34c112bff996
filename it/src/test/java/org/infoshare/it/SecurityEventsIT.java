package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the door of the platform puts on record, and who reads it. */
@ExtendWith(SharedPlatform.class)
class SecurityEventsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void sign_ins_failed_ones_and_refused_calls_are_counted_and_the_auditor_reads_them(Wires wires)
      throws InterruptedException {
    var system = TestDepartment.createInTrial(wires.rest());
    String account = system.account("system");
    assertThat(SignInProbe.reasons(wires.http(), Http.basic(account, "wrong")))
        .containsOnly("unauthenticated");
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      wire.done(system.bySystem("getOwnAccount"));
      assertThat(wire.call(system.bySystem("lockAccount").with("name", "cab.head")).reason())
          .isEqualTo("access-denied");
      assertThat(wire.call(system.bySystem("getObjection").with("id", UUID.randomUUID())).reason())
          .isEqualTo("objection-not-found");
    }

    var signedIn = await(wires, account, "SIGNED_IN", null, 2);
    assertThat(signedIn).containsEntry("method", "SECRET").containsEntry("address", "127.0.0.1");
    await(wires, account, "SIGN_IN_FAILED", "unauthenticated", 2);
    assertThat(await(wires, account, "CALL_REFUSED", "access-denied", 2))
        .containsEntry("operation", "lockAccount");
    assertThat(await(wires, account, "CALL_REFUSED", "objection-not-found", 2))
        .containsEntry("operation", "getObjection");
  }

  @Test
  void whoever_is_no_auditor_reads_none_of_it(Wires wires) {
    for (String other : List.of("operator", "cab.head", "cab.staff", "edu.system")) {
      assertThat(wires.rest().call(Call.by(other, "listSecurityEvents")).reason())
          .isEqualTo("access-denied");
    }
  }

  @Test
  void the_collector_of_logs_finds_a_line_of_json_at_once(Platform platform, Wires wires)
      throws IOException {
    var system = TestDepartment.createStaffed(wires.rest());
    wires.rest().done(system.byStaff("getOwnAccount"));

    var file = SharedPlatform.home().resolve("domain/infoshare/logs/infoshare-security.0.log");
    try (var lines = Files.lines(file)) {
      assertThat(lines.map(SecurityEventsIT::parse))
          .anySatisfy(
              line -> {
                assertThat(line.path("event").asText()).isEqualTo("SIGNED_IN");
                assertThat(line.path("account").asText()).isEqualTo(system.account("staff"));
                assertThat(line.path("address").asText()).isEqualTo("127.0.0.1");
                assertThat(line.path("count").asInt()).isEqualTo(1);
              });
    }
  }

  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException broken) {
      throw new AssertionError(line, broken);
    }
  }

  /** What is counted is written every ten seconds. */
  private static Map<String, Object> await(
      Wires wires, String account, String kind, String reason, int least)
      throws InterruptedException {
    var until = Instant.now().plus(PATIENCE);
    var list =
        Call.by("auditor", "listSecurityEvents")
            .with("account", account)
            .with("kind", kind)
            .with("limit", 50);
    while (Instant.now().isBefore(until)) {
      var answer = wires.rest().done(reason == null ? list : list.with("reason", reason));
      for (Map<String, Object> row : answer.list("results")) {
        if (((Number) row.get("count")).intValue() >= least) {
          return row;
        }
      }
      Thread.sleep(500);
    }
    throw new AssertionError("Not on record: " + account + " " + kind + " " + reason);
  }
}
