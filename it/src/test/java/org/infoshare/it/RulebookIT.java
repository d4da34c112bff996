package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The rules, kept over REST, and what holds on both wires; whatever a test changes it sets back.
 */
@Undisturbed
@ExtendWith(SharedPlatform.class)
class RulebookIT {

  private static final String LAW = "cn-2025";
  private static final String ANSWER = "request.answer.conditional";

  @Test
  void everybody_reads_what_is_law_and_what_is_configured(Wires wires) {
    Wire wire = wires.rest();
    var answer = limit(wire, LAW, ANSWER);
    assertThat(answer.number("workingDays")).isEqualTo(10);
    assertThat(answer.text("source")).isEqualTo("Decree 809 art. 21");
    assertThat(answer.text("evidenceTag")).isEqualTo("READ");
    assertThat(answer.text("configured")).isEqualTo("false");
    assertThat(answer.number("extensionDays")).isEqualTo(10);
    assertThat(answer.text("supplementClock")).isEqualTo("RESTART");
    assertThat(answer.text("clockSource")).isEqualTo("configured");
    assertThat(limit(wire, LAW, "request.provide").text("by")).isEqualTo("platform");
    var of2016 =
        wire.done(Call.by("auditor", "listLimits").with("ruleSet", "gz-2016")).list("results");
    assertThat(of2016)
        .filteredOn(one -> "false".equals(one.get("configured").toString()))
        .extracting(one -> one.get("key"))
        .containsExactly("ruling.provide");
    var settings =
        wire.done(Call.by("edu.staff", "listSettings").with("ruleSet", "gz-2016")).list("results");
    assertThat(settings)
        .extracting(one -> one.get("key"))
        .contains("dispute.submit-after-review")
        .doesNotContain("dispute.quorum");
    var sets = wire.done(Call.by("operator", "listRuleSets")).list("results");
    assertThat(sets).extracting(one -> one.get("id")).startsWith(LAW, "gz-2016");
    assertThat(sets.get(0)).containsEntry("documentNumber", "国务院令第809号");
    assertThat(sets.get(0).get("inForce")).hasToString("true");
  }

  /** Decree 809 arts. 13, 20 and 21; of the rules of 2016 nothing is known of these steps. */
  @Test
  void each_step_says_who_takes_it_and_where_both_come_from_on_both_wires(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11(), wires.soap12())) {
      assertThat(step(wire, LAW, "entry", "DEPT_REVIEW", "APPROVE"))
          .containsEntry("party", "PROVIDER")
          .containsEntry("role", "DEPARTMENT_HEAD")
          .containsEntry("nextStage", "SUBMITTED")
          .containsEntry("source", "Decree 809 art. 13")
          .containsEntry("evidenceTag", "READ")
          .containsEntry("roleSource", "Decree 809 art. 13")
          .containsEntry("roleTag", "READ");
      assertThat(step(wire, LAW, "request", "FILED", "CONSENT"))
          .containsEntry("role", "HEAD")
          .containsEntry("source", "Decree 809 art. 21")
          .containsEntry("roleSource", "Decree 809 art. 20");
      assertThat(step(wire, "gz-2016", "entry", "DEPT_REVIEW", "APPROVE"))
          .containsEntry("source", "configured")
          .containsEntry("evidenceTag", "INFERRED-A")
          .hasEntrySatisfying("configured", one -> assertThat(one).hasToString("true"));
      assertThat(step(wire, "gz-2016", "dispute", "OPEN", "CONSULT"))
          .containsEntry("source", "Implementing Rules 2016 art. 35")
          .containsEntry("evidenceTag", "INFERRED-I");

      var all = wire.done(Call.by("cab.system", "listSteps").with("ruleSet", LAW)).list("results");
      assertThat(all)
          .extracting(one -> one.get("caseKind"))
          .contains("dispute", "grant", "need", "objection", "onboarding", "system", "violation");
      assertThat(all)
          .filteredOn(one -> "PLATFORM".equals(one.get("party")))
          .isNotEmpty()
          .allSatisfy(one -> assertThat(one).doesNotContainKeys("role", "roleSource", "roleTag"));
      assertRefused(
          wire,
          wire.call(
              Call.by("edu.staff", "listSteps").with("ruleSet", LAW).with("caseKind", "letter")),
          "invalid",
          List.of("/caseKind unknown-value"));
      assertThat(wire.call(Call.by("edu.staff", "listSteps").with("ruleSet", "none")).reason())
          .isEqualTo("rule-set-not-found");
    }
  }

  /** The first row of a person's step. */
  private static Map<String, Object> step(
      Wire wire, String ruleSet, String caseKind, String stage, String command) {
    return wire
        .done(Call.by("edu.staff", "listSteps").with("ruleSet", ruleSet).with("caseKind", caseKind))
        .list("results")
        .stream()
        .filter(one -> stage.equals(one.get("stage")) && command.equals(one.get("command")))
        .filter(one -> one.containsKey("role"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_changed_limit_holds_for_what_begins_later_and_leaves_its_history(Wires wires) {
    String entry = TestGrant.publishEntry(wires);
    for (Wire wire : List.of(wires.rest(), wires.soap11(), wires.soap12())) {
      UUID before = TestGrant.fileRequest(wires, entry);
      var shorter = wire.done(change(wire, 8, 5));
      try {
        assertThat(shorter.number("workingDays")).isEqualTo(8);
        assertThat(shorter.text("source")).isEqualTo("configured");
        assertThat(shorter.text("article")).isEqualTo("Decree 809 art. 21");
        assertThat(shorter.text("by")).isEqualTo("iic.head");
        UUID after = TestGrant.fileRequest(wires, entry);
        assertThat(due(wire, before)).isEqualTo("10 Decree 809 art. 21");
        assertThat(due(wire, after)).isEqualTo("8 configured");
      } finally {
        wire.done(change(wire, 10, 10));
      }
      assertThat(limit(wire, LAW, ANSWER).text("source")).isEqualTo("Decree 809 art. 21");
      var history =
          wire.done(Call.by("edu.system", "listRuleChanges").with("key", ANSWER).with("limit", 2))
              .list("results");
      assertThat(history).hasSize(2);
      assertThat(history.get(0)).containsEntry("reasons", "试点").containsEntry("by", "iic.head");
      assertThat(history.get(1).get("before").toString()).contains("workingDays=10");
      assertThat(history.get(1).get("after").toString()).contains("workingDays=8");
      var evidence =
          wire.done(Call.by("auditor", "listEvidence").with("act", "limit-changed"))
              .list("results")
              .get(0);
      assertThat(evidence).containsEntry("subject", ANSWER);
    }
  }

  /** Decree 809 art. 23. */
  @Test
  void a_department_binds_itself_to_less_time(Wires wires) {
    String entry = TestGrant.publishEntry(wires);
    Wire wire = wires.rest();
    var own = Call.by("cab.head", "setOwnLimit").with("key", ANSWER);
    var set = wire.done(own.with("workingDays", 4));
    try {
      assertThat(set.list("results").get(0))
          .containsEntry("department", "cab")
          .containsEntry("source", "configured");
      assertThat(due(wire, TestGrant.fileRequest(wires, entry))).isEqualTo("4 configured");
      assertThat(
              wire.done(Call.by("hpf.staff", "listOwnLimits").with("department", "cab"))
                  .list("results"))
          .hasSize(1);
    } finally {
      assertThat(wire.done(own).list("results")).isEmpty();
    }
    assertThat(due(wire, TestGrant.fileRequest(wires, entry))).isEqualTo("10 Decree 809 art. 21");
  }

  @Test
  void after_the_cut_off_it_is_received_on_the_next_day(Wires wires) {
    String entry = TestGrant.publishEntry(wires);
    for (Wire wire : List.of(wires.rest(), wires.soap12())) {
      wire.done(set(wire, "calendar.cutoff", "00:00"));
      try {
        UUID request = TestGrant.fileRequest(wires, entry);
        var due =
            wire.done(Call.by("edu.staff", "getRequest").with("id", request)).map("answerDue");
        assertThat(due.get("from")).hasToString(TestData.today().plusDays(1).toString());
      } finally {
        wire.done(set(wire, "calendar.cutoff", "none"));
      }
    }
  }

  @Test
  void the_operator_adopts_a_rule_set_ahead_and_withdraws_it_by_the_one_before(Wires wires) {
    int year = 3000;
    Wire wire = wires.rest();
    var from = LocalDate.of(year++, 1, 1).toString();
    var adopt = Call.by("operator", "adoptRuleSet").with("from", from);

    var adopted = wire.done(adopt.with("ruleSet", "gz-2016"));
    assertThat(adopted.list("adoptions").toString()).contains(from).contains("operator");
    assertThat(adopted.text("inForce")).isEqualTo("false");

    assertThat(wire.done(adopt.with("ruleSet", LAW)).list("adoptions").toString()).contains(from);
    var history =
        wire.done(Call.by("auditor", "listRuleChanges").with("kind", "ADOPTION")).list("results");
    assertThat(history.get(0).get("before").toString()).contains("gz-2016");
    assertThat(history.get(0)).doesNotContainKey("department");
    var sets = wire.done(Call.by("auditor", "listRuleSets")).list("results");
    assertThat(sets.get(1).get("adoptions").toString()).doesNotContain(from);
  }

  @Test
  void a_change_that_is_sent_twice_happens_once(Wires wires) {
    Wire wire = wires.rest();
    var call = set(wire, "ruling.clock", "DECISION").key("rules-" + wire);
    var first = wire.done(call);
    var second = wire.done(call);
    wire.done(set(wire, "ruling.clock", "NOTICE"));

    assertThat(second.value()).isEqualTo(first.value());
    assertThat(wire.call(call.with("value", "NOTICE")).reason())
        .isEqualTo("idempotency-key-reused");
  }

  @Test
  void limits_are_changed_within_the_law_by_the_head_of_the_municipal_authority(Wires wires) {
    Wire wire = wires.rest();
    var call = change(wire, 8, 5);
    assertThat(wire.call(call.as("iic.staff")).reason()).isEqualTo("access-denied");
    assertThat(wire.call(call.as("operator")).reason()).isEqualTo("access-denied");
    assertThat(wire.call(call.as("edu.head")).reason()).isEqualTo("not-permitted");
    assertThat(wire.call(call.as("th-auth.head")).reason()).isEqualTo("not-permitted");
    assertThat(wire.call(call.with("ruleSet", "none")).reason()).isEqualTo("rule-set-not-found");
    assertThat(wire.call(call.with("key", "none")).reason()).isEqualTo("limit-not-found");
    assertThat(wire.call(call.with("workingDays", 11)).reason()).isEqualTo("limit-set-by-law");
    assertThat(wire.call(call.with("extensionDays", 11)).reason()).isEqualTo("limit-set-by-law");
    assertThat(wire.call(call.with("lockVersion", 0)).reason()).isEqualTo("changed-meanwhile");
    assertRefused(
        wire, wire.call(call.without("lockVersion")), "invalid", List.of("/lockVersion missing"));
    assertRefused(
        wire,
        wire.call(call.with("workingDays", 251).without("supplementClock").without("reasons")),
        "invalid",
        List.of("/reasons missing", "/supplementClock missing", "/workingDays out-of-range"));
    var ruling =
        call.without("extensionDays")
            .without("supplementClock")
            .with("ruleSet", "gz-2016")
            .with("key", "ruling.provide")
            .with("workingDays", 4)
            .with("lockVersion", version(limit(wire, "gz-2016", "ruling.provide")));
    assertThat(wire.call(ruling).reason()).isEqualTo("limit-fixed");
    assertRefused(
        wire,
        wire.call(
            ruling
                .with("key", "relay.forward")
                .with("supplementClock", "RUN")
                .with("lockVersion", version(limit(wire, "gz-2016", "relay.forward")))),
        "invalid",
        List.of("/supplementClock clock-not-applicable"));
    assertThat(limit(wire, LAW, ANSWER).number("workingDays")).isEqualTo(10);
  }

  @Test
  void settings_and_own_limits_are_kept_within_their_bounds(Wires wires) {
    Wire wire = wires.rest();
    var setting = set(wire, "calendar.grace", "31");
    assertRefused(wire, wire.call(setting), "invalid", List.of("/value out-of-range"));
    assertThat(wire.call(setting.as("edu.head")).reason()).isEqualTo("not-permitted");
    assertThat(wire.call(setting.as("iic.staff")).reason()).isEqualTo("access-denied");
    assertThat(wire.call(setting.with("key", "dispute.quorum")).reason())
        .isEqualTo("setting-not-found");
    assertThat(wire.call(setting.with("lockVersion", 0)).reason()).isEqualTo("changed-meanwhile");
    assertRefused(
        wire,
        wire.call(setting.without("value").without("reasons")),
        "invalid",
        List.of("/reasons missing", "/value missing"));
    assertThat(wire.call(Call.by("edu.staff", "listSettings").with("ruleSet", "x")).reason())
        .isEqualTo("rule-set-not-found");

    var own = Call.by("edu.head", "setOwnLimit").with("key", ANSWER).with("workingDays", 11);
    assertThat(wire.call(own).reason()).isEqualTo("own-limit-too-long");
    assertThat(wire.call(own.as("edu.staff")).reason()).isEqualTo("access-denied");
    assertThat(wire.call(own.with("key", "none")).reason()).isEqualTo("limit-not-found");
    assertThat(wire.call(own.with("key", "entry.review")).reason())
        .isEqualTo("own-limit-not-allowed");
    assertRefused(
        wire,
        wire.call(own.with("workingDays", 0)),
        "invalid",
        List.of("/workingDays out-of-range"));
    assertRefused(
        wire,
        wire.call(Call.by("edu.staff", "listOwnLimits").with("department", "nobody")),
        "invalid",
        List.of("/department department-not-found"));
  }

  @Test
  void a_rule_set_is_adopted_ahead_by_the_operator_alone(Wires wires) {
    Wire wire = wires.rest();
    var adopt =
        Call.by("operator", "adoptRuleSet")
            .with("ruleSet", "gz-2016")
            .with("from", TestData.today().toString());
    assertRefused(wire, wire.call(adopt), "invalid", List.of("/from adoption-not-ahead"));
    assertRefused(wire, wire.call(adopt.without("from")), "invalid", List.of("/from missing"));
    assertThat(wire.call(adopt.with("ruleSet", "none")).reason()).isEqualTo("rule-set-not-found");
    assertThat(wire.call(adopt.as("iic.head")).reason()).isEqualTo("access-denied");
    assertThat(wire.call(Call.by("edu.head", "listLimits").with("ruleSet", "none")).reason())
        .isEqualTo("rule-set-not-found");
    assertThat(wire.call(Call.by("edu.head", "listRuleChanges").with("ruleSet", "none")).reason())
        .isEqualTo("rule-set-not-found");
    assertThat(wire.call(Call.by("edu.head", "listRuleChanges").with("cursor", "§")).reason())
        .isEqualTo("cursor-invalid");
    assertRefused(
        wire,
        wire.call(Call.by("edu.head", "listRuleChanges").with("limit", 0)),
        "invalid",
        List.of("/limit out-of-range"));
  }

  private static Call change(Wire wire, int days, int extension) {
    return Call.by("iic.head", "changeLimit")
        .with("ruleSet", LAW)
        .with("key", ANSWER)
        .with("lockVersion", version(limit(wire, LAW, ANSWER)))
        .with(
            Map.of(
                "workingDays",
                days,
                "extensionDays",
                extension,
                "supplementClock",
                "RESTART",
                "reasons",
                "试点"));
  }

  private static Call set(Wire wire, String key, String value) {
    var present =
        wire.done(Call.by("iic.head", "listSettings").with("ruleSet", LAW)).list("results").stream()
            .filter(one -> key.equals(one.get("key")))
            .findFirst()
            .orElseThrow();
    return Call.by("iic.head", "changeSetting")
        .with("ruleSet", LAW)
        .with("key", key)
        .with("lockVersion", version(Answer.of(new LinkedHashMap<>(present))))
        .with(Map.of("value", value, "reasons", "试点"));
  }

  private static Answer limit(Wire wire, String ruleSet, String key) {
    return wire
        .done(Call.by("edu.system", "listLimits").with("ruleSet", ruleSet))
        .list("results")
        .stream()
        .filter(one -> key.equals(one.get("key")))
        .map(Answer::of)
        .findFirst()
        .orElseThrow();
  }

  private static int version(Answer rule) {
    return (int) rule.number("lockVersion");
  }

  /** How many working days a request is to be answered in, and who says so. */
  private static String due(Wire wire, UUID request) {
    var due =
        Answer.of(
            wire.done(Call.by("edu.staff", "getRequest").with("id", request)).map("answerDue"));
    return due.text("workingDays") + " " + due.text("source");
  }
}
