package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.Refusals.assertRefused;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A filter that names what does not exist is refused by every list: no empty list passes for one.
 */
@ExtendWith(SharedPlatform.class)
class UnknownNamesIT {

  private static final Map<String, String> CODES =
      Map.of(
          "entry",
          "entry-not-found",
          "kind",
          "unknown-value",
          "source",
          "harvest-source-not-found",
          "act",
          "unknown-value",
          "request",
          "request-not-found",
          "need",
          "need-not-found",
          "batch",
          "batch-not-found");

  /** Every list with a filter by name, who may read it, and those filters. */
  static Stream<Arguments> lists() {
    return Stream.of(
        arguments("listEntries", "edu.staff", List.of("provider")),
        arguments("listRequests", "edu.staff", List.of("entry", "provider", "requester")),
        arguments("listGrants", "edu.staff", List.of("entry", "provider", "requester")),
        arguments("listDatasets", "edu.staff", List.of("provider")),
        arguments("listQualityReports", "edu.staff", List.of("provider")),
        arguments("listEvidence", "auditor", List.of("act", "department")),
        arguments("listNotices", "edu.staff", List.of("kind")),
        arguments("listObjections", "edu.staff", List.of("entry", "objector", "responsible")),
        arguments("listCorrections", "edu.staff", List.of("entry")),
        arguments("listViolations", "edu.staff", List.of("department")),
        arguments("listOwnLimits", "edu.staff", List.of("department")),
        arguments("listUsageRecords", "edu.staff", List.of("entry", "provider", "requester")),
        arguments("listNeeds", "edu.staff", List.of("provider", "requester")),
        arguments(
            "listDisputes",
            "edu.staff",
            List.of("batch", "entry", "need", "provider", "request", "requester")),
        arguments("listDeadlines", "edu.staff", List.of("kind")),
        arguments("listInbox", "edu.staff", List.of("kind")),
        arguments("listConnectionApplications", "edu.staff", List.of("department")),
        arguments("listSystems", "edu.staff", List.of("department")),
        arguments("listExternalEntries", "edu.staff", List.of("source")),
        arguments("listResponsibilities", "edu.staff", List.of("department")),
        arguments("listFormChecks", "edu.staff", List.of("department")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void what_a_filter_names_exists(String list, String reader, List<String> filters, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var call = Call.by(reader, list);
      wire.done(call);
      for (String filter : filters) {
        call = call.with(filter, unknown(filter));
      }
      assertRefused(
          wire,
          wire.call(call),
          "invalid",
          filters.stream()
              .map(
                  filter -> "/" + filter + " " + CODES.getOrDefault(filter, "department-not-found"))
              .toList());
    }
  }

  /** Every list without anything closed, and its filters by a department. */
  private static final Map<String, List<String>> ALL_OPEN =
      Map.of(
          "listEntries", List.of("provider"),
          "listDatasets", List.of("provider"),
          "searchEntries", List.of("provider"));

  /** Every list in which what is closed keeps the names of its time. */
  private static final Map<String, List<String>> CASES =
      Map.of(
          "listRequests", List.of("provider", "requester"),
          "listGrants", List.of("requester", "provider"),
          "listObjections", List.of("objector", "responsible"),
          "listViolations", List.of("department"),
          "listNeeds", List.of("requester", "provider"),
          "listDisputes", List.of("provider", "requester"));

  @Test
  void a_merged_department_is_refused_with_its_successor_where_nothing_keeps_its_name(Wires wires) {
    var from = TestDepartment.create(wires.rest());
    var between = TestDepartment.create(wires.rest());
    var into = TestDepartment.create(wires.rest());
    merge(wires, from, between);
    merge(wires, between, into);

    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      CASES.forEach(
          (list, filters) -> {
            var call = Call.by("edu.staff", list);
            for (String filter : filters) {
              call = call.with(filter, from.code());
            }
            wire.done(call);
          });
      ALL_OPEN.forEach(
          (list, filters) -> {
            var call = Call.by("edu.staff", list);
            for (String filter : filters) {
              call = call.with(filter, from.code());
            }
            assertRefused(
                wire,
                wire.call(call),
                "invalid",
                filters.stream().map(filter -> "/" + filter + " already-merged").toList());
          });
      assertRefused(
          wire,
          wire.call(
              Call.by("iic.head", "registerViolation")
                  .with("occurredOn", TestData.today().toString())
                  .with("kind", "LATE_ANSWER")
                  .with("department", from.code())
                  .with("facts", "逾期未答复")),
          "invalid",
          List.of("/department already-merged"));
      assertRefused(
          wire,
          wire.call(
              Call.by("edu.staff", "draftNeed")
                  .with(TestNeed.content())
                  .with("supposedProvider", from.code())),
          "invalid",
          List.of("/supposedProvider already-merged"));
      wire.done(Call.by("auditor", "listEvidence").with("department", from.code()));
      wire.done(Call.by("edu.staff", "listUsageRecords").with("provider", from.code()));
    }
    assertThat(wires.http().get("/api/v1/datasets?provider=" + from.code(), "edu.staff").body())
        .contains(into.code())
        .doesNotContain(between.code());
  }

  private static void merge(Wires wires, TestDepartment from, TestDepartment into) {
    Reorganisation.merge(wires.rest(), from.code(), into.code());
  }

  private static Object unknown(String filter) {
    return switch (filter) {
      case "entry" -> "307001/999999";
      case "source", "request", "need", "batch" -> UUID.randomUUID();
      default -> "nope";
    };
  }

  @Test
  void an_act_that_nobody_did_and_a_kind_that_nobody_was_told_are_known(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      wire.done(Call.by("auditor", "listEvidence").with("act", "harvest-source-amended"));
      wire.done(Call.by("edu.staff", "listNotices").with("kind", "calendar-notice-missing"));
    }
  }

  @Test
  void each_kind_of_limit_that_a_case_can_have_is_known(Wires wires) {
    var kinds =
        List.of(
            "request.answer",
            "request.provide",
            "request.supplement",
            "request.dispose",
            "relay.forward",
            "dispute.consult",
            "dispute.review",
            "dispute.submit",
            "dispute.rule",
            "ruling.provide",
            "settlement.provide",
            "negotiation.route",
            "negotiation.answer",
            "negotiation.reply",
            "negotiation.publish",
            "objection.route",
            "objection.verify",
            "entry.update",
            "entry.review",
            "onboard.review",
            "grant.suspension",
            "violation.handle",
            "violation.correct");
    for (String kind : kinds) {
      var list = Call.by("iic.staff", "listDeadlines").with("kind", kind);
      assertThat(wires.rest().call(list).reason()).as(kind).isNull();
    }
  }
}
