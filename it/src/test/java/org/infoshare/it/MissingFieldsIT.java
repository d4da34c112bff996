package org.infoshare.it;

import static org.infoshare.it.Refusals.assertRefused;
import static org.infoshare.it.Refusals.refused;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each missing field of a command is named, the same on both wires. */
@Tag("long")
@ExtendWith(SharedPlatform.class)
class MissingFieldsIT {

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void what_is_missing_is_told_with_its_pointer(
      String what,
      String reason,
      List<String> errors,
      Function<TestGrant, Call> asked,
      Platform platform,
      Wires wires) {
    var call = asked.apply(TestGrant.create(platform, wires));
    for (Wire wire : List.of(wires.rest(), wires.soap11(), wires.soap12())) {
      assertRefused(wire, wire.call(call), reason, errors);
    }
  }

  static Stream<Arguments> what_is_missing_is_told_with_its_pointer() {
    return Stream.of(
        refused(
            "a usage record of no grant",
            "invalid",
            List.of(
                "/effect missing",
                "/from missing",
                "/grant missing",
                "/process missing",
                "/scenario missing",
                "/storage missing",
                "/until missing"),
            a -> Call.by("edu.staff", "recordUsage")),
        refused(
            "a usage record that says nothing",
            "invalid",
            List.of(
                "/effect missing",
                "/from missing",
                "/process missing",
                "/scenario missing",
                "/storage missing",
                "/until missing"),
            a -> Call.by("edu.staff", "recordUsage").with("grant", a.grant())),
        refused(
            "a violation",
            "invalid",
            List.of(
                "/department missing", "/facts missing", "/kind missing", "/occurredOn missing"),
            a -> Call.by("iic.head", "registerViolation")),
        refused(
            "an objection",
            "invalid",
            List.of("/entry missing", "/grant missing", "/grounds missing", "/scope missing"),
            a -> Call.by("edu.staff", "raiseObjection")),
        refused(
            "a change",
            "invalid",
            List.of(
                "/change missing", "/changedOn missing", "/entry missing", "/legalSource missing"),
            a -> Call.by("iic.staff", "reportLegalChange")));
  }

  @Test
  void the_steps_of_a_violation_say_what_they_must(Platform platform, Wires wires) {
    var arranged = TestGrant.create(platform, wires);
    var id =
        wires
            .rest()
            .done(
                Call.by("iic.head", "registerViolation")
                    .with("occurredOn", TestData.today().toString())
                    .with(
                        Map.of(
                            "kind", "DISCLOSED_TO_THIRD_PARTY",
                            "department", "edu",
                            "facts", "抽查发现转交第三方",
                            "grants", List.of(arranged.grant().toString()))))
            .id("id");
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var missing =
          Map.of(
              "orderCorrection", List.of("/measures missing"),
              "dismissViolation", List.of("/reasons missing"),
              "referViolation", List.of("/document missing", "/reasons missing", "/to missing"));
      missing.forEach(
          (step, errors) ->
              assertRefused(
                  wire, wire.call(Call.by("iic.head", step).with("id", id)), "invalid", errors));
    }
  }

  /** On REST these stand in the path, so that nothing can lack them there. */
  @Test
  void what_stands_in_the_path_on_REST_is_missing_on_SOAP_in_the_same_words(Wires wires) {
    for (Wire wire : List.of(wires.soap11(), wires.soap12())) {
      var missing =
          Map.of(
              Call.by("edu.staff", "getRequest"), "/id missing",
              Call.by("edu.head", "withdrawRequest").with("reasons", "不再需要"), "/id missing",
              Call.by("edu.staff", "getDeadline").with("caseId", "1"), "/kind missing",
              Call.by("edu.staff", "getDeadline").with("kind", "request.answer"), "/caseId missing",
              Call.by("cab.head", "endQualityRule").with("code", "307001/1"), "/rule missing");
      missing.forEach(
          (call, error) -> assertRefused(wire, wire.call(call), "invalid", List.of(error)));
    }
  }
}
