package org.infoshare.organisation.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrialTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

  private final Sql sql = TestDatabase.sql();
  private final TrialEvents events = new TrialEvents(sql, Clock.fixed(NOON, PlatformClock.ZONE));

  @Test
  void a_checklist_is_computed_from_the_rows_and_keeps_when_a_step_was_first_done() {
    UUID system = system();
    assertThat(events.checklist(system).complete()).isFalse();

    assertThat(events.record(system, TrialEvent.GOOD_QUERIED, null)).isTrue();
    assertThat(done(system)).isEmpty();
    assertThat(events.record(system, TrialEvent.GOOD_REPORTED, null)).isTrue();
    assertThat(events.record(system, TrialEvent.GOOD_REPORTED, null)).isFalse();
    assertThat(done(system)).containsExactly(TrialStep.GOOD_RECORD_REPORTED);

    for (var event : TrialEvent.values()) {
      events.record(system, event, null);
    }
    var checklist = events.checklist(system);
    assertThat(checklist.complete()).isTrue();
    assertThat(checklist.steps()).allSatisfy(step -> assertThat(step.doneAt()).isEqualTo(NOON));
  }

  @Test
  void only_the_last_mark_of_an_event_is_kept() {
    UUID system = system();
    events.record(system, TrialEvent.FAULT_MET, "first");
    events.record(system, TrialEvent.FAULT_MET, "second");
    assertThat(events.mark(system, TrialEvent.FAULT_MET)).contains("second");
    events.record(system, TrialEvent.FAULT_MET, null);
    assertThat(events.mark(system, TrialEvent.FAULT_MET)).isEmpty();
    assertThat(events.isRecorded(system, TrialEvent.FAULT_MET)).isTrue();
  }

  @Test
  void records_differ_from_system_to_system_and_show_what_they_are_to_show() {
    UUID one = UUID.randomUUID();
    var good = TrialRegister.record(TrialBehaviour.GOOD, one);
    assertThat(good).containsOnlyKeys(TrialRegister.ITEMS);
    assertThat(good)
        .isEqualTo(TrialRegister.record(TrialBehaviour.GOOD, one))
        .isNotEqualTo(TrialRegister.record(TrialBehaviour.GOOD, UUID.randomUUID()));
    for (var person : TrialBehaviour.values()) {
      var record = TrialRegister.record(person, one);
      String born = record.get("citizenId").toString().substring(6, 14);
      assertThat(record.get("birthDate").toString().replace("-", "").equals(born))
          .as("%s", person)
          .isEqualTo(person != TrialBehaviour.WRONG);
      assertThat(record.containsKey(TrialRegister.UNKNOWN_ITEM))
          .isEqualTo(person == TrialBehaviour.UNKNOWN);
    }
  }

  @Test
  void more_slow_answers_than_the_node_takes_are_told_to_come_later() throws Exception {
    var slow = new SlowAnswerDelay(60);
    var waiting = Executors.newFixedThreadPool(4);
    try {
      var waits =
          IntStream.range(0, 4).<Future<?>>mapToObj(i -> waiting.submit(slow::await)).toList();
      while (slow.availablePermits() > 0) {
        Thread.onSpinWait();
      }
      assertThat(catchThrowableOfType(Refusal.class, slow::await).reason().code())
          .isEqualTo("trial-busy");
      assertThat(waits).noneMatch(Future::isDone);
    } finally {
      waiting.shutdownNow();
    }
    assertThat(waiting.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    assertThat(slow.availablePermits()).isEqualTo(4);
  }

  private List<TrialStep> done(UUID system) {
    return events.checklist(system).steps().stream()
        .filter(ChecklistItem::done)
        .map(ChecklistItem::step)
        .toList();
  }

  private UUID system() {
    String department = "e-" + UUID.randomUUID().toString().substring(0, 8);
    return SampleSystems.system(sql, department, department + ".system", SystemStage.TRIAL);
  }
}
