package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The clock of a demonstration. */
@Tag("long")
@SeparatePlatform
@ExtendWith(DemonstrationPlatform.class)
class DemonstrationClockIT {

  @Test
  void it_is_moved_forward_by_an_operator_and_the_evidence_has_both_times(
      DemonstrationClock clock, Wires wires) {
    Wire wire = wires.rest();
    var before = wire.done(Call.by("edu.system", "getDemonstrationClock"));
    assertThat(before.text("movable")).isEqualTo("true");
    assertThat(instant(before, "platformTime")).isBefore(instant(before, "machineTime"));
    var to = instant(before, "platformTime").plus(Duration.ofHours(1));
    var move =
        Call.by("operator", "moveDemonstrationClock")
            .with("to", to.toString())
            .key(UUID.randomUUID().toString());

    var moved = wire.done(move);

    assertThat(instant(moved, "platformTime")).isEqualTo(to);
    assertThat(clock.now()).isAfterOrEqualTo(to);
    assertThat(instant(wire.done(move), "platformTime")).isEqualTo(to);
    assertThat(
            wire.done(
                    Call.by("auditor", "listEvidence")
                        .with("act", "demonstration-clock-moved")
                        .with("limit", 1))
                .list("results")
                .toString())
        .contains("machineTime", to.toString());
    assertRefused(
        wire,
        wire.call(move.key(null).with("to", to.minusSeconds(1).toString())),
        "invalid",
        List.of("/to clock-not-forward"));
    assertRefused(
        wire,
        wire.call(move.key(null).with("to", to.plus(Duration.ofDays(367)).toString())),
        "invalid",
        List.of("/to out-of-range"));
    assertRefused(wire, wire.call(move.key(null).without("to")), "invalid", List.of("/to missing"));
    for (String account : List.of("iic.head", "edu.staff", "auditor")) {
      assertRefused(wire, wire.call(move.key(null).as(account)), "access-denied", List.of());
    }
  }

  @Test
  void a_token_lives_by_the_machines_time_however_the_clock_is_moved(
      Platform platform, DemonstrationClock clock, Wires wires) {
    var issued = wires.rest().done(Call.by("edu.system", "issueToken").with("minutes", 5));

    clock.moveTo(clock.workingDaysAfter(clock.today(), 1));

    assertThat(statusWith(wires, issued.text("token"))).isEqualTo(200);
    new Database(platform)
        .run(
            "update access_token set issued_at = issued_at - interval '10 minutes',"
                + " expires_at = expires_at - interval '10 minutes' where id = ?",
            issued.id("id"));
    assertThat(statusWith(wires, issued.text("token"))).isEqualTo(401);
  }

  private static int statusWith(Wires wires, String token) {
    return wires
        .http()
        .send(
            wires
                .http()
                .request("/api/v1/accounts/me")
                .header("Authorization", "Bearer " + token)
                .GET())
        .statusCode();
  }

  @Test
  void what_another_node_moved_is_seen_here_without_being_told(
      Platform platform, DemonstrationClock clock) {
    var before = clock.now();

    new Database(platform)
        .run("update demonstration_clock set offset_micros = offset_micros + 3600000000");

    TestDispute.await(() -> !clock.now().isBefore(before.plus(Duration.ofHours(1))));
  }

  private static Instant instant(Answer clock, String name) {
    return OffsetDateTime.parse(clock.text(name)).toInstant();
  }
}
