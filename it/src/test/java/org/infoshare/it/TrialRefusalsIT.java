package org.infoshare.it;

import static org.infoshare.it.OnboardingRefusalsIT.refused;
import static org.infoshare.it.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is declined in a trial, and elsewhere to whoever is not on the platform. */
@Tag("long")
@ExtendWith(SharedPlatform.class)
class TrialRefusalsIT {

  @ParameterizedTest(name = "{0}: {1} {2}")
  @MethodSource
  void a_step_is_refused_for_the_same_reason_on_both_wires(
      String what,
      String reason,
      List<String> errors,
      Function<Wire, TestDepartment> given,
      Function<TestDepartment, Call> asked,
      Wires wires) {
    var call = asked.apply(given.apply(wires.rest()));

    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertRefused(wire, wire.call(call), reason, errors);
    }
  }

  static Stream<Arguments> a_step_is_refused_for_the_same_reason_on_both_wires() {
    return Stream.of(trials(), elsewhere()).flatMap(List::stream);
  }

  private static List<Arguments> trials() {
    return List.of(
        refused(
            "a trial by an account without a system",
            "system-not-registered",
            n -> {
              var newcomer = TestDepartment.createAgreed(n);
              newcomer.openAccounts();
              return newcomer;
            },
            n -> n.trial("TRIAL-GOOD")),
        refused(
            "a trial by a person",
            "access-denied",
            TestDepartment::create,
            n -> Call.by("edu.staff", "queryTrial").with("key", "TRIAL-GOOD")),
        refused(
            "nobody of that key",
            "trial-key-unknown",
            TestDepartment::createInTrial,
            n -> n.trial("TRIAL-NOBODY")),
        refused(
            "the fault", "trial-fault", TestDepartment::createInTrial, n -> n.trial("TRIAL-FAULT")),
        refused(
            "a report of what was not asked for",
            "trial-not-asked",
            TestDepartment::createInTrial,
            n ->
                n.bySystem("reportTrialRecord")
                    .with("key", "TRIAL-GOOD")
                    .with("values", Map.of("a", "b"))),
        refused(
            "a report of other values",
            "invalid",
            List.of(
                "/values/birthDate missing",
                "/values/certificateNumber missing",
                "/values/citizenId missing",
                "/values/name trial-value-wrong",
                "/values/sex missing",
                "/values/shoe trial-value-wrong"),
            wire -> {
              var newcomer = TestDepartment.createInTrial(wire);
              wire.done(newcomer.trial("TRIAL-GOOD"));
              return newcomer;
            },
            n ->
                n.bySystem("reportTrialRecord")
                    .with("key", "TRIAL-GOOD")
                    .with("values", Map.of("name", "张三", "shoe", "42"))),
        refused(
            "an objection to what is right",
            "trial-item-right",
            TestDepartment::createInTrial,
            n -> n.objection("TRIAL-WRONG", "name", "WRONG")),
        refused(
            "an objection to nothing",
            "invalid",
            List.of("/ground missing", "/item missing"),
            TestDepartment::createInTrial,
            n -> n.bySystem("reportTrialItemFault").with("key", "TRIAL-WRONG")),
        refused(
            "the checklist of others",
            "system-not-found",
            TestDepartment::createInTrial,
            n -> Call.by("edu.head", "getTrialChecklist").with("id", n.system())));
  }

  private static List<Arguments> elsewhere() {
    return List.of(
        refused(
            "a query by a system in its trial",
            "department-not-active",
            TestDepartment::createInTrial,
            n -> n.bySystem("query").with("code", "307001/1")),
        refused(
            "a push by a system in its trial",
            "department-not-active",
            TestDepartment::createInTrial,
            n ->
                n.bySystem("putRecords")
                    .with("code", "307001/1")
                    .with("upserts", TestData.bridges(1))),
        refused(
            "a query by a second system that was not switched on",
            "system-not-active",
            wire -> {
              var newcomer = TestDepartment.createActive(wire);
              wire.done(
                  newcomer
                      .byHead("retireSystem")
                      .with("id", newcomer.system())
                      .with("reasons", "换新"));
              return newcomer;
            },
            n -> n.bySystem("query").with("code", "307001/1")),
        refused(
            "no such notice",
            "notice-not-found",
            TestDepartment::create,
            n -> n.byHead("acknowledgeNotice").with("id", UUID.randomUUID())));
  }
}
