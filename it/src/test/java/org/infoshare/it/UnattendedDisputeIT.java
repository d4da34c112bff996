package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A dispute under the rules of 2016 in which nobody does anything, as the days go by. */
@Tag("long")
@SeparatePlatform
@ExtendWith(DemonstrationPlatform.class)
class UnattendedDisputeIT {

  @Test
  void with_nobody_acting_it_moves_on_and_stands_overdue_at_a_named_body(
      Platform platform, DemonstrationClock clock, Wires wires) {
    clock.adopt("gz-2016");
    var wire = new RoundRobinWire(wires);
    var scenario = RequestScenario.create(clock, wire);
    wire.done(
        scenario
            .call("cab.head", "refuseRequest")
            .with("ground", "OUTSIDE_DUTY")
            .with("reasons", "与职责无关"));
    UUID dispute =
        wire.done(
                Call.by("edu.head", "openDispute")
                    .with("request", scenario.request())
                    .with("reasons", "入学审核依法须核验"))
            .id("id");
    var read = Call.by("edu.head", "getDispute").with("id", dispute);
    var explain = Call.by("edu.head", "explainDisputeDueDate").with("id", dispute);

    for (String next : new String[] {"CONSULTING", "QUEUED"}) {
      clock.moveAfter(RequestScenario.dueDay(wire.done(explain)));
      awaitStage(wire, read, next);
    }
    clock.moveTo(LocalDate.parse(wire.done(read).text("nextBatchOn")));
    awaitStage(wire, read, "JOINT_REVIEW");
    clock.moveAfter(RequestScenario.dueDay(wire.done(explain)));
    awaitStage(wire, read, "UNRESOLVED");
    var due = RequestScenario.dueDay(wire.done(explain));
    clock.moveAfter(due);
    TestDispute.await(() -> wire.done(explain).text("stage").equals("EXPIRED"));

    for (int again = 0; again < 3; again++) {
      var seen = wire.done(read.as("edu.staff"));
      assertThat(seen.text("stage")).isEqualTo("UNRESOLVED");
      assertThat(seen.text("waitingFor")).isEqualTo("edu");
      assertThat(seen.map("due")).containsEntry("due", due.toString());
    }
    assertThat(
            new Database(platform)
                .number(
                    "select count(*) from evidence_record"
                        + " where subject = ? and account = 'platform'",
                    dispute.toString()))
        .isEqualTo(4);
  }

  private static void awaitStage(Wire wire, Call read, String stage) {
    TestDispute.await(() -> wire.done(read).text("stage").equals(stage));
  }
}
