package org.infoshare.time.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Text;
import org.infoshare.time.calendar.WorkCalendars;
import org.infoshare.time.rulebook.Rulebook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whoever listens learns of limits of every kind that passed, and of no others. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlineExpiredListenerTest {

  private static final Sql SQL = TestDatabase.sql();

  private final SettableClock clock = new SettableClock("2026-04-30T09:00");
  private final WorkCalendars calendars = new WorkCalendars(SQL);
  private final DeadlineSettings settings = new DeadlineSettings(new Rulebook(SQL));
  private final Deadlines deadlines = new Deadlines(SQL, calendars, settings, clock);
  private final List<DeadlineView> told = new ArrayList<>();

  @Test
  void a_limit_without_a_handler_is_told_once_and_one_that_was_met_is_not() {
    var passed = started();
    var met = started();
    deadlines.meet(met, clock.instant(), "cab.head");
    clock.setTo("2026-05-20T09:00");

    sweep();
    sweep();

    assertThat(told)
        .filteredOn(limit -> limit.kind().equals(passed.kind()))
        .singleElement()
        .satisfies(
            limit -> {
              assertThat(limit.caseId()).isEqualTo(passed.caseId());
              assertThat(limit.stage()).isEqualTo(DeadlineStage.EXPIRED);
              assertThat(limit.responsible()).isEqualTo("cab");
            });
    assertThat(told).extracting(DeadlineView::caseId).doesNotContain(met.caseId());
  }

  private DeadlineKey started() {
    var key = new DeadlineKey("listened", UUID.randomUUID().toString());
    deadlines.start(
        new NewDeadline(
            key,
            DeadlinesTest.FIVE_DAYS,
            "cn-2025",
            clock.instant(),
            "cab",
            Set.of("edu"),
            new Text("桥梁申请", "Bridges")));
    return key;
  }

  private void sweep() {
    new DeadlineJob(
            new DeadlineProcessor(SQL, calendars, settings, List.of(), List.of(told::add), clock))
        .run();
  }
}
