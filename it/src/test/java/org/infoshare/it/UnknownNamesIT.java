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
          "harvest-source-not-found");

  /** Every list with a filter by name, who may read it, and those filters. */
  static Stream<Arguments> lists() {
    return Stream.of(
        arguments("listEntries", "edu.staff", List.of("provider")),
        arguments("listRequests", "edu.staff", List.of("entry", "provider", "requester")),
        arguments("listGrants", "edu.staff", List.of("consumer", "entry", "provider")),
        arguments("listDatasets", "edu.staff", List.of("provider")),
        arguments("listQualityReports", "edu.staff", List.of("provider")),
        arguments("listEvidence", "auditor", List.of("department")),
        arguments("listObjections", "edu.staff", List.of("entry", "objector", "responsible")),
        arguments("listCorrections", "edu.staff", List.of("entry")),
        arguments("listViolations", "edu.staff", List.of("department")),
        arguments("listOwnLimits", "edu.staff", List.of("department")),
        arguments("listUsageRecords", "edu.staff", List.of("consumer", "entry", "provider")),
        arguments("listNeeds", "edu.staff", List.of("requester", "responsible")),
        arguments("listDisputes", "edu.staff", List.of("entry", "provider", "requester")),
        arguments("listDeadlines", "edu.staff", List.of("kind")),
        arguments("listInbox", "edu.staff", List.of("kind")),
        arguments("listApplications", "edu.staff", List.of("department")),
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

  private static Object unknown(String filter) {
    return switch (filter) {
      case "entry" -> "307001/999999";
      case "source" -> UUID.randomUUID();
      default -> "nope";
    };
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
