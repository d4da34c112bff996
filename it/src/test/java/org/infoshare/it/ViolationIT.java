package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Violations on both wires (Decree 809 arts. 27, 39 to 41). */
@ExtendWith(SharedPlatform.class)
class ViolationIT {

  @Test
  void a_misuse_stops_the_right_at_once_until_it_is_corrected(Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var arranged = TestGrant.create(platform, wires);
      wire.done(arranged.query());
      var registered = wire.done(misuse(arranged.grant()).as("cab.head"));
      var id = registered.id("id");

      assertThat(registered.text("authority")).isEqualTo("iic");
      assertThat(registered.text("article")).startsWith("Decree 809 art. 40(3)");
      assertRefused(wire, wire.call(arranged.query()), "grant-suspended", List.of());
      assertRefused(
          wire,
          wire.call(
              Call.by("cab.head", "restoreGrant")
                  .with("id", arranged.grant())
                  .with("reasons", "x")),
          "not-permitted",
          List.of());

      var ordered = wire.done(step("iic.head", "orderCorrection", id, "measures", "收回全部数据"));
      assertThat(ordered.text("correctionDueOn")).isNotBlank();
      assertThat(notices(wire, "cab.head", id)).contains("violation-ordered");
      wire.done(step("edu.head", "reportCorrection", id, "report", "已收回"));
      wire.done(step("iic.head", "refuseCorrection", id, "reasons", "仍有一份"));
      wire.done(step("edu.head", "reportCorrection", id, "report", "已全部收回"));
      var confirmed = wire.done(step("iic.head", "approveCorrection", id, "reasons", "属实"));

      assertThat(confirmed.text("stage")).isEqualTo("CORRECTED");
      assertThat(confirmed.texts("commands")).isEmpty();
      wire.done(arranged.query());
    }
  }

  /** Decree 809 art. 42. */
  @Test
  void what_was_none_gives_the_right_back_and_what_is_referred_does_not(
      Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var dismissed = TestGrant.create(platform, wires);
      var first = wire.done(misuse(dismissed.grant()).as("iic.head")).id("id");
      wire.done(step("iic.head", "dismissViolation", first, "reasons", "查无此事"));
      wire.done(dismissed.query());

      var referred = TestGrant.create(platform, wires);
      var second = wire.done(misuse(referred.grant()).as("iic.head")).id("id");
      var seen =
          wire.done(
              step("iic.head", "referViolation", second, "reasons", "拒不改正")
                  .with("referredTo", "市监委")
                  .with("document", "穗工信〔2026〕1号"));
      assertThat(seen.text("referredTo")).isEqualTo("市监委");
      assertRefused(wire, wire.call(referred.query()), "grant-suspended", List.of());
    }
  }

  @Test
  void what_is_not_corrected_ends_the_right_for_good(Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var arranged = TestGrant.create(platform, wires);
      var id = wire.done(misuse(arranged.grant()).as("cab.head")).id("id");
      assertRefused(
          wire,
          wire.call(step("iic.head", "terminateViolationGrants", id, "reasons", "拒不改正")),
          "wrong-stage",
          List.of());
      wire.done(step("iic.head", "orderCorrection", id, "measures", "收回全部数据"));
      wire.done(step("edu.head", "reportCorrection", id, "report", "已收回"));
      assertRefused(
          wire,
          wire.call(step("cab.head", "terminateViolationGrants", id, "reasons", "拒不改正")),
          "wrong-stage",
          List.of());
      assertRefused(
          wire,
          wire.call(step("edu.head", "terminateViolationGrants", id, "reasons", "拒不改正")),
          "not-permitted",
          List.of());
      var terminated =
          wire.done(step("iic.head", "terminateViolationGrants", id, "reasons", "改正不到位"));

      assertThat(terminated.text("stage")).isEqualTo("TERMINATED");
      assertThat(terminated.texts("commands")).containsExactly("REFER");
      assertRefused(wire, wire.call(arranged.query()), "grant-ended", List.of());
      var request = wire.done(Call.by("edu.head", "getRequest").with("id", arranged.request()));
      assertThat(request.text("stage")).isEqualTo("TERMINATED");
    }
  }

  @Test
  void what_another_misuse_suspends_or_its_authority_restored_ends_all_the_same(
      Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var arranged = TestGrant.create(platform, wires);
      wire.done(misuse(arranged.grant()).as("cab.head"));
      var second = wire.done(misuse(arranged.grant()).as("iic.head")).id("id");
      terminate(wire, second);
      assertRefused(wire, wire.call(arranged.query()), "grant-ended", List.of());

      var restored = TestGrant.create(platform, wires);
      var id = wire.done(misuse(restored.grant()).as("cab.head")).id("id");
      wire.done(step("iic.head", "restoreGrant", restored.grant(), "reasons", "已停止外传"));
      wire.done(restored.query());
      terminate(wire, id);
      assertRefused(wire, wire.call(restored.query()), "grant-ended", List.of());
    }
  }

  private static void terminate(Wire wire, UUID violation) {
    wire.done(step("iic.head", "orderCorrection", violation, "measures", "收回全部数据"));
    wire.done(step("edu.head", "reportCorrection", violation, "report", "已收回"));
    wire.done(step("iic.head", "terminateViolationGrants", violation, "reasons", "改正不到位"));
  }

  @Test
  void a_right_stays_suspended_while_another_misuse_of_it_is_open(Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var arranged = TestGrant.create(platform, wires);
      var first = wire.done(misuse(arranged.grant()).as("cab.head")).id("id");
      var second = wire.done(misuse(arranged.grant()).as("iic.head")).id("id");
      wire.done(step("iic.head", "dismissViolation", first, "reasons", "查无此事"));
      assertRefused(wire, wire.call(arranged.query()), "grant-suspended", List.of());
      wire.done(step("iic.head", "dismissViolation", second, "reasons", "查无此事"));
      wire.done(arranged.query());
    }
  }

  /** Another reason for which it is suspended is none of this violation's business. */
  @Test
  void a_right_that_was_suspended_before_stays_suspended(Platform platform, Wires wires) {
    var wire = wires.rest();
    var arranged = TestGrant.create(platform, wires).suspend();
    var id = wire.done(misuse(arranged.grant()).as("iic.head")).id("id");
    assertRefused(
        wire,
        wire.call(
            Call.by("cab.head", "restoreGrant").with("id", arranged.grant()).with("reasons", "x")),
        "not-permitted",
        List.of());
    assertThat(
            new Database(platform)
                .number(
                    "select count(*) from evidence_record"
                        + " where act = 'grant-suspension-taken-over' and grant_id = ?",
                    arranged.grant()))
        .isEqualTo(1);
    wire.done(step("iic.head", "dismissViolation", id, "reasons", "查无此事"));

    assertRefused(wire, wire.call(arranged.query()), "grant-suspended", List.of());
    wire.done(
        Call.by("cab.head", "restoreGrant").with("id", arranged.grant()).with("reasons", "x"));
    wire.done(arranged.query());
  }

  /** A body does not handle what concerns its own information, nor restore its own right. */
  @Test
  void who_is_a_party_does_not_handle_it(Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var arranged = TestGrant.create(platform, wires);
      new Database(platform)
          .run("update sharing_grant set provider = 'iic' where id = ?", arranged.grant());
      var seen = wire.done(misuse(arranged.grant()).as("iic.head"));
      assertThat(seen.text("authority")).isEqualTo("gov");
      assertThat(seen.texts("commands")).isEmpty();

      var used = TestGrant.createBetween(platform, wires, "cab", "iic");
      wire.done(misuse(used.grant()).with("department", "iic").as("cab.head"));
      assertRefused(
          wire,
          wire.call(
              Call.by("iic.head", "restoreGrant").with("id", used.grant()).with("reasons", "x")),
          "not-permitted",
          List.of());
    }
  }

  @Test
  void long_facts_suspend_as_short_ones_do(Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var arranged = TestGrant.create(platform, wires);
      wire.done(misuse(arranged.grant()).with("facts", "转".repeat(2000)).as("cab.head"));
      assertRefused(wire, wire.call(arranged.query()), "grant-suspended", List.of());
    }
  }

  /** A suspension by the provider has a deadline, and the requester is notified at once. */
  @Test
  void a_provider_that_suspends_alone_has_a_limit_that_the_consumer_sees(
      Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var arranged = TestGrant.create(platform, wires).suspend();
      var limit =
          Call.by("edu.head", "getDeadline")
              .with("kind", "grant.suspension")
              .with("caseId", arranged.grant());
      assertThat(wire.done(limit).text("stage")).isEqualTo("RUNNING");
      assertThat(notices(wire, "edu.head", arranged.grant())).contains("grant-suspended");
      assertThat(notices(wire, "iic.head", arranged.grant())).contains("grant-suspended");

      wire.done(
          Call.by("cab.head", "restoreGrant").with("id", arranged.grant()).with("reasons", "x"));
      assertThat(wire.done(limit).text("stage")).isEqualTo("CANCELLED");
      assertThat(notices(wire, "edu.head", arranged.grant())).contains("grant-restored");
    }
  }

  @Test
  void only_who_may_registers_and_everything_wrong_is_told_at_once(Platform platform, Wires wires) {
    var grant = TestGrant.create(platform, wires).grant();
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      for (String account : List.of("hrss.head", "edu.head", "th-auth.head")) {
        assertRefused(wire, wire.call(misuse(grant).as(account)), "violation-not-yours", List.of());
      }
      assertRefused(
          wire,
          wire.call(
              misuse(grant).as("cab.head").with("kind", "LATE_ANSWER").with("department", "edu")),
          "violation-not-yours",
          List.of());
      assertRefused(wire, wire.call(misuse(grant).as("iic.staff")), "access-denied", List.of());
      assertRefused(
          wire,
          wire.call(
              Call.by("iic.head", "registerViolation")
                  .with("occurredOn", TestData.today().toString())
                  .with(
                      Map.of(
                          "kind", "DISCLOSED_TO_THIRD_PARTY", "department", "nope", "facts", " "))),
          "invalid",
          List.of("/department department-not-found", "/facts missing", "/grants missing"));
      for (var about : List.of(UUID.randomUUID(), "307001/999999", "x")) {
        assertRefused(
            wire,
            wire.call(misuse(grant).as("iic.head").with("about", about.toString())),
            "invalid",
            List.of("/about violation-subject-unknown"));
      }
      assertRefused(
          wire,
          wire.call(misuse(UUID.randomUUID()).as("iic.head")),
          "invalid",
          List.of("/grants/0 grant-not-concerned"));
    }
  }

  @Test
  void an_authority_answers_to_the_body_above_it(Platform platform, Wires wires) {
    var wire = wires.soap11();
    var late =
        Call.by("gov.head", "registerViolation")
            .with("occurredOn", TestData.today().toString())
            .with(Map.of("kind", "DISPUTE_NOT_HANDLED", "department", "iic", "facts", "逾期未组织协商"));
    assertThat(wire.done(late).text("authority")).isEqualTo("gov");

    var district = late.as("iic.head").with("department", "th-auth");
    var id = wire.done(district).id("id");
    assertThat(wire.done(Call.by("th-auth.head", "getViolation").with("id", id)).text("authority"))
        .isEqualTo("iic");
    assertRefused(
        wire,
        wire.call(Call.by("hrss.head", "getViolation").with("id", id)),
        "violation-not-found",
        List.of());
  }

  /**
   * A decree does not look back: until 31 July 2025 the rules of 2016 judge (Decree 809 art. 44).
   */
  @Test
  void a_fact_is_judged_by_the_rules_of_its_day(Platform platform, Wires wires) {
    var arranged = TestGrant.create(platform, wires);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var misuse = misuse(arranged.grant()).as("iic.head");
      var earlier = wire.done(misuse.with("occurredOn", "2025-07-31"));
      assertThat(earlier.text("ruleSet")).isEqualTo("gz-2016");
      assertThat(earlier.text("article")).isEqualTo("Implementing Rules 2016 art. 4");
      assertThat(earlier.text("occurredOn")).isEqualTo("2025-07-31");
      var later = wire.done(misuse.with("occurredOn", "2025-08-01"));
      assertThat(later.text("article")).isEqualTo("Decree 809 art. 40(3)");
      for (var violation : List.of(earlier, later)) {
        wire.done(step("iic.head", "dismissViolation", violation.id("id"), "reasons", "查无此事"));
      }
      assertRefused(
          wire,
          wire.call(misuse.with("occurredOn", "2016-06-30")),
          "invalid",
          List.of("/occurredOn rules-not-in-force"));
      assertRefused(
          wire,
          wire.call(misuse.with("occurredOn", TestData.today().plusDays(1).toString())),
          "invalid",
          List.of("/occurredOn occurred-in-future"));
      assertRefused(
          wire,
          wire.call(
              Call.by("iic.head", "registerViolation")
                  .with("kind", "DISPUTE_NOT_HANDLED")
                  .with("department", "edu")
                  .with("occurredOn", TestData.today().toString())
                  .with("facts", "逾期未组织协商")),
          "invalid",
          List.of("/kind violation-kind-unfit"));
    }
  }

  @Test
  void a_list_tells_each_department_what_concerns_it(Platform platform, Wires wires) {
    var arranged = TestGrant.create(platform, wires);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var id = wire.done(misuse(arranged.grant()).as("iic.head")).id("id").toString();
      var list =
          Call.by("edu.head", "listViolations")
              .with("kind", "DISCLOSED_TO_THIRD_PARTY")
              .with("limit", 1);
      for (String reader : List.of("edu.staff", "iic.staff", "cab.staff")) {
        assertThat(wire.done(list.as(reader)).list("results"))
            .as(reader)
            .singleElement()
            .extracting("id")
            .isEqualTo(id);
      }
      assertThat(wire.done(list.as("hrss.staff")).list("results")).isEmpty();
      wire.done(step("iic.head", "dismissViolation", UUID.fromString(id), "reasons", "查无此事"));
    }
  }

  @Test
  void a_violation_is_about_a_case_a_grant_or_an_entry(Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var arranged = TestGrant.create(platform, wires);
      for (var about : List.of(arranged.request(), arranged.grant(), arranged.entry())) {
        var registered =
            wire.done(
                Call.by("iic.head", "registerViolation")
                    .with("occurredOn", TestData.today().toString())
                    .with("kind", "OBSTRUCTING_CONDITIONS")
                    .with("department", "cab")
                    .with("facts", "要求签订额外协议")
                    .with("about", about.toString()));
        assertThat(registered.text("about")).isEqualTo(about.toString());
      }
    }
  }

  private static Call misuse(UUID grant) {
    return Call.by("iic.head", "registerViolation")
        .with("occurredOn", TestData.today().toString())
        .with(
            Map.of(
                "kind", "DISCLOSED_TO_THIRD_PARTY",
                "department", "edu",
                "facts", "抽查发现转交第三方",
                "grants", List.of(grant.toString())));
  }

  private static List<Object> notices(Wire wire, String reader, UUID about) {
    return wire.done(Call.by(reader, "listNotices").with("limit", 100)).list("results").stream()
        .filter(notice -> about.toString().equals(notice.get("about")))
        .<Object>map(notice -> notice.get("kind"))
        .toList();
  }

  private static Call step(String by, String operation, UUID id, String field, String words) {
    return Call.by(by, operation).with("id", id).with(field, words);
  }
}
