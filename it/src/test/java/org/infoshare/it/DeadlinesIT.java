package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Limits that explain themselves, and a sweep that needs nobody, at the review of applications. */
@OwnCases
@ExtendWith(SharedPlatform.class)
class DeadlinesIT {

  private static final String KIND = "onboard.review";

  @Test
  void without_a_limit_named_that_of_the_stage_is_explained_or_none(Wires wires) {
    String entry = TestGrant.publishEntry(wires);
    var draft = Documents.draft(wires, entry);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      UUID id = TestGrant.fileRequest(wires, entry);
      wire.done(
          Call.by("cab.staff", "askRequestSupplement")
              .with("id", id)
              .with("missingInformation", List.of("缺少法律条款")));
      var explain = Call.by("edu.staff", "explainRequestDueDate");
      assertThat(wire.done(explain.with("id", id)).text("kind")).isEqualTo("request.supplement");
      assertRefused(wire, wire.call(explain.with("id", draft)), "no-deadline-in-stage", List.of());
    }
  }

  @Test
  void a_limit_tells_why_it_has_its_date_over_both_wires(Wires wires) {
    var newcomer = TestDepartment.createApplied(wires.rest());
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      for (Call call :
          List.of(limitOf(newcomer), limit(newcomer.byHead("getDeadline"), newcomer))) {
        var view = wire.done(call);

        assertThat(view.text("stage")).isEqualTo("RUNNING");
        assertThat(view.text("responsible")).isEqualTo("th-auth");
        assertThat(view.texts("notifiedDepartments")).containsExactly(newcomer.code());
        assertThat(view.text("ruleSet")).isEqualTo("cn-2025");
        assertThat(String.valueOf(view.map("due").get("source"))).isEqualTo("configured");
        assertThat(daysOf(view))
            .filteredOn(day -> "true".equals(String.valueOf(day.get("counted"))))
            .hasSize(5)
            .last()
            .satisfies(day -> assertThat(day).containsEntry("date", dueOf(view)));
        assertThat(kinds(view)).containsExactly("STARTED");
      }
    }
    assertThat(
            wires
                .rest()
                .done(newcomer.byHead("getConnectionApplication").with("id", newcomer.id()))
                .map("reviewDue"))
        .isEqualTo(wires.rest().done(limitOf(newcomer)).map("due"));
  }

  @Test
  void it_stands_still_for_a_supplement_and_begins_anew_with_it(Wires wires) {
    walkThroughSupplement(wires.rest());
    walkThroughSupplement(wires.soap11());
  }

  private static void walkThroughSupplement(Wire wire) {
    var newcomer = TestDepartment.createApplied(wire);
    wire.done(
        Call.by("th-auth.staff", "askConnectionSupplement")
            .with("id", newcomer.id())
            .with("missingInformation", List.of("缺少批文")));
    var paused = wire.done(limitOf(newcomer));
    assertThat(paused.text("stage")).isEqualTo("PAUSED");
    assertThat(paused.map("due")).containsEntry("reason", "paused").doesNotContainKey("due");

    wire.done(
        newcomer
            .byHead("completeConnectionApplication")
            .with("id", newcomer.id())
            .with(newcomer.content()));
    var anew = wire.done(limitOf(newcomer));
    assertThat(anew.text("stage")).isEqualTo("RUNNING");
    assertThat(kinds(anew)).containsExactly("STARTED", "PAUSED", "RESTARTED");

    wire.done(Call.by("th-auth.head", "approveConnectionApplication").with("id", newcomer.id()));
    assertThat(wire.done(limitOf(newcomer)).text("stage")).isEqualTo("MET");
  }

  @Test
  void what_nobody_does_passes_by_itself_and_can_be_done_late(Platform platform, Wires wires) {
    var newcomer = TestDepartment.createApplied(wires.rest());
    var yesterday = TestData.today().minusDays(1);
    new Database(platform)
        .run(
            "update deadline set due = ?, next_at = now() where kind = ? and case_id = ?",
            yesterday,
            KIND,
            newcomer.id().toString());

    TestDispute.await(() -> kinds(wires.rest().done(limitOf(newcomer))).contains("EXPIRED"));
    TestDispute.await(
        () ->
            new Database(platform)
                    .number(
                        "select count(*) from evidence_record"
                            + " where act = 'connection-overdue' and subject = ?",
                        newcomer.code())
                == 1);

    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertThat(wire.done(limitOf(newcomer)).text("stage")).isEqualTo("EXPIRED");
      assertThat(caseIds(wire, newcomer.byHead("listDeadlines").with("stage", "EXPIRED")))
          .containsExactly(newcomer.id().toString());
      assertThat(
              caseIds(
                  wire,
                  Call.by("th-auth.head", "listDeadlines")
                      .with("stage", "EXPIRED")
                      .with("kind", KIND)
                      .with("dueBefore", TestData.today().toString())
                      .with("limit", 1000)))
          .contains(newcomer.id().toString());
      assertThat(caseIds(wire, Call.by("th-edu.head", "listDeadlines")))
          .doesNotContain(newcomer.id().toString());
    }
    for (String department : List.of("th-auth", newcomer.code())) {
      assertThat(
              new Database(platform)
                  .number(
                      "select count(*) from notice where kind = 'deadline-expired'"
                          + " and department = ? and about = ?",
                      department,
                      newcomer.id().toString()))
          .isEqualTo(1);
    }

    wires
        .rest()
        .done(Call.by("th-auth.head", "approveConnectionApplication").with("id", newcomer.id()));
    assertThat(kinds(wires.rest().done(limitOf(newcomer))))
        .containsExactly("STARTED", "EXPIRED", "MET_LATE");
  }

  @Test
  void a_late_authority_may_still_ask_and_the_answer_begins_another_limit(
      Platform platform, Wires wires) {
    var rest = wires.rest();
    var newcomer = TestDepartment.createApplied(rest);
    new Database(platform)
        .run(
            "update deadline set due = ? where kind = ? and case_id = ?",
            TestData.today().minusDays(1),
            KIND,
            newcomer.id().toString());

    rest.done(
        Call.by("th-auth.staff", "askConnectionSupplement")
            .with("id", newcomer.id())
            .with("missingInformation", List.of("缺少批文")));
    rest.done(
        newcomer
            .byHead("completeConnectionApplication")
            .with("id", newcomer.id())
            .with(newcomer.content()));

    var view = rest.done(limitOf(newcomer));
    assertThat(view.text("stage")).isEqualTo("RUNNING");
    assertThat(view.number("sequence")).isEqualTo(2);
    assertThat(LocalDate.parse(dueOf(view))).isAfter(TestData.today());
  }

  @Test
  void what_one_may_not_know_or_asks_wrongly_is_refused_on_both_wires(Wires wires) {
    var newcomer = TestDepartment.createApplied(wires.rest());
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertRefused(
          wire, wire.call(limitOf(newcomer).as("th-edu.head")), "deadline-not-found", List.of());
      assertRefused(
          wire, wire.call(limitOf(newcomer).as("iic.head")), "deadline-not-found", List.of());
      assertRefused(
          wire,
          wire.call(limitOf(newcomer).with("caseId", UUID.randomUUID().toString())),
          "deadline-not-found",
          List.of());
      assertRefused(
          wire, wire.call(limitOf(newcomer).as("th-edu.system")), "access-denied", List.of());
      var list = Call.by("th-auth.head", "listDeadlines");
      assertRefused(wire, wire.call(list.as("th-edu.system")), "access-denied", List.of());
      assertRefused(
          wire, wire.call(list.with("limit", 0)), "invalid", List.of("/limit out-of-range"));
      assertRefused(wire, wire.call(list.with("cursor", "?")), "cursor-invalid", List.of());
    }
  }

  @Test
  void the_list_is_read_in_pages_by_due_date(Wires wires) {
    TestDepartment.createApplied(wires.rest());
    TestDepartment.createApplied(wires.rest());
    var list = Call.by("th-auth.head", "listDeadlines").with("limit", 1);

    var first = wires.rest().done(list);
    var second = wires.soap11().done(list.with("cursor", first.text("next")));

    assertThat(first.list("results")).hasSize(1);
    assertThat(second.list("results")).hasSize(1).isNotEqualTo(first.list("results"));
    assertThat(first.list("results").get(0)).doesNotContainKey("events");
  }

  private static Call limitOf(TestDepartment newcomer) {
    return limit(Call.by("th-auth.staff", "getDeadline"), newcomer);
  }

  private static Call limit(Call call, TestDepartment newcomer) {
    return call.with("kind", KIND).with("caseId", newcomer.id().toString());
  }

  @SuppressWarnings("unchecked") // what both wires deliver
  private static List<Map<String, Object>> daysOf(Answer view) {
    return (List<Map<String, Object>>) view.map("due").get("days");
  }

  private static String dueOf(Answer view) {
    return String.valueOf(view.map("due").get("due"));
  }

  private static List<String> kinds(Answer view) {
    return view.list("events").stream().map(event -> String.valueOf(event.get("kind"))).toList();
  }

  private static List<String> caseIds(Wire wire, Call list) {
    return wire.done(list).list("results").stream()
        .map(one -> String.valueOf(one.get("caseId")))
        .toList();
  }
}
