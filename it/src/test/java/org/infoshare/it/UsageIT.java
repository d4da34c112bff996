package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.Refusals.assertRefused;

import java.util.List;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a department did with what it got, on both wires (Decree 809 art. 29). */
@ExtendWith(SharedPlatform.class)
class UsageIT {

  @Test
  void a_record_is_read_by_consumer_provider_and_authority_and_by_nobody_else(
      Platform platform, Wires wires) {
    var grant = TestGrant.create(platform, wires).grant();
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var recorded = wire.done(record(grant));
      var get = Call.by("edu.staff", "getUsageRecord").with("id", recorded.id("id"));

      assertThat(recorded.text("requester")).isEqualTo("edu");
      assertThat(recorded.text("provider")).isEqualTo("cab");
      assertThat(recorded.text("recordedBy")).isEqualTo("edu.staff");
      for (String reader : List.of("edu.staff", "edu.system", "cab.head", "iic.staff")) {
        assertThat(wire.done(get.as(reader)).text("storage")).as(reader).isEqualTo("不留存");
        assertThat(wire.done(list(grant).as(reader)).list("results"))
            .as(reader)
            .extracting("id")
            .contains(recorded.id("id").toString());
      }
      assertRefused(wire, wire.call(get.as("hrss.staff")), "usage-record-not-found", List.of());
      assertThat(wire.done(list(grant).as("hrss.staff")).list("results")).isEmpty();
      assertRefused(wire, wire.call(get.as("operator")), "access-denied", List.of());
    }
  }

  @Test
  void a_record_is_put_right_once_by_another_and_both_stay(Platform platform, Wires wires) {
    var arranged = TestGrant.create(platform, wires);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var first = wire.done(record(arranged.grant())).id("id");
      var second =
          wire.done(record(arranged.grant()).with("corrects", first).with("storage", "留存一年"))
              .id("id");
      var get = Call.by("cab.staff", "getUsageRecord");

      assertThat(wire.done(get.with("id", first)).id("correctedBy")).isEqualTo(second);
      assertThat(wire.done(get.with("id", first)).text("storage")).isEqualTo("不留存");
      assertThat(wire.done(get.with("id", second)).id("corrects")).isEqualTo(first);
      assertRefused(
          wire,
          wire.call(record(arranged.grant()).with("corrects", first)),
          "usage-record-corrected",
          List.of());
      var other = TestGrant.create(platform, wires).grant();
      assertRefused(
          wire,
          wire.call(record(other).with("corrects", second)),
          "usage-record-not-found",
          List.of());
    }
  }

  @Test
  void only_the_consumer_writes_and_everything_wrong_is_told_at_once(
      Platform platform, Wires wires) {
    var grant = TestGrant.create(platform, wires).grant();
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertRefused(
          wire, wire.call(record(grant).as("cab.staff")), "grant-of-another-department", List.of());
      assertRefused(wire, wire.call(record(grant).as("hrss.staff")), "grant-not-found", List.of());
      assertRefused(wire, wire.call(record(UUID.randomUUID())), "grant-not-found", List.of());
      assertRefused(
          wire,
          wire.call(
              record(grant)
                  .with("scenario", " ")
                  .with("effect", "效".repeat(1001))
                  .with("until", TestData.today().plusDays(1).toString())),
          "invalid",
          List.of("/effect too-long", "/scenario missing", "/until usage-period-invalid"));
      assertRefused(
          wire,
          wire.call(record(grant).without("grant").without("from").with("effect", " ")),
          "invalid",
          List.of("/effect missing", "/from missing", "/grant missing"));
    }
  }

  private static Call record(UUID grant) {
    return Call.by("edu.staff", "recordUsage")
        .with("grant", grant)
        .with("from", TestData.today().toString())
        .with("until", TestData.today().toString())
        .with("scenario", "新生入学资格审核")
        .with("process", "逐人核对")
        .with("effect", "免收证明")
        .with("storage", "不留存");
  }

  private static Call list(UUID grant) {
    return Call.by("edu.staff", "listUsageRecords").with("grant", grant);
  }
}
