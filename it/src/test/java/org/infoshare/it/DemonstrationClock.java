package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;

/** The clock of a platform that was started for a demonstration, and what it is moved by. */
record DemonstrationClock(Wires wires) {

  LocalDate today() {
    return LocalDate.parse(
        wires.rest().done(Call.by("edu.staff", "getDemonstrationClock")).text("today"));
  }

  /** Nine o'clock on that day. */
  void moveTo(LocalDate day) {
    wires
        .rest()
        .done(Call.by("operator", "moveDemonstrationClock").with("to", day + "T09:00:00+08:00"));
    assertThat(today()).isEqualTo(day);
  }

  /** Nine o'clock on the first working day on which a limit is over. */
  void moveAfter(LocalDate due) {
    moveTo(workingDaysAfter(due, 1));
  }

  /** That many working days after a day. */
  LocalDate workingDaysAfter(LocalDate day, int workingDays) {
    return LocalDate.parse(
        wires
            .rest()
            .done(
                Call.by("edu.staff", "calculateDueDate")
                    .with("from", day.toString())
                    .with("workingDays", workingDays))
            .text("due"));
  }

  Instant now() {
    return Instant.parse(
        wires.rest().done(Call.by("edu.staff", "getDemonstrationClock")).text("platformTime"));
  }

  /** Puts a rule-set into force from the next working day on, and waits for that day. */
  void adopt(String ruleSet) {
    if (!inForce(ruleSet)) {
      var day = workingDaysAfter(today(), 1);
      wires
          .rest()
          .done(
              Call.by("operator", "adoptRuleSet")
                  .with("ruleSet", ruleSet)
                  .with("from", day.toString()));
      moveTo(day);
    }
    assertThat(inForce(ruleSet)).isTrue();
  }

  private boolean inForce(String ruleSet) {
    return wires.rest().done(Call.by("edu.staff", "listRuleSets")).list("results").stream()
        .anyMatch(
            one ->
                one.get("id").equals(ruleSet) && "true".equals(String.valueOf(one.get("inForce"))));
  }
}
