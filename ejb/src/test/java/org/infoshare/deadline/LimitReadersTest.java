package org.infoshare.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.calendar.WorkCalendars;
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
import org.infoshare.rulebook.Rulebook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** One department in the place of another in limits, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitReadersTest {

  private final Sql sql = TestDatabase.sql();
  private final MovedClock clock = new MovedClock("2026-04-30T09:00");
  private final Deadlines deadlines =
      new Deadlines(sql, new WorkCalendars(sql), new DeadlineSettings(new Rulebook(sql)), clock);
  private final String from = code();
  private final String into = code();

  @Test
  void whoever_must_act_stays_the_first_and_nobody_is_told_twice() {
    var bound = start(from, "edu");
    var told = start("edu", from);
    var both = start(from, "edu", into);
    var alsoBoth = start(into, from, "edu");
    var other = start("edu", "cab");
    var over = start(from, "edu");
    deadlines.met(over, clock.instant(), "cab.head");
    var due = deadlines.explain(bound).due();

    assertThat(new LimitReaders(sql).replace(from, into)).isEqualTo(4);

    assertThat(readers(bound)).containsExactly(into, "edu");
    assertThat(readers(told)).containsExactly("edu", into);
    assertThat(readers(both)).startsWith(into).containsExactlyInAnyOrder(into, "edu");
    assertThat(readers(alsoBoth)).startsWith(into).containsExactlyInAnyOrder(into, "edu");
    assertThat(readers(other)).containsExactly("edu", "cab");
    assertThat(readers(over)).containsExactly(into, "edu");
    assertThat(deadlines.explain(bound).due()).isEqualTo(due);
  }

  private CaseLimit start(String responsible, String... told) {
    var of = new CaseLimit("t-handover", UUID.randomUUID().toString());
    deadlines.start(
        new NewDeadline(
            of,
            DeadlinesTest.FIVE_DAYS,
            "cn-2025",
            clock.instant(),
            responsible,
            Set.of(told),
            "桥梁申请"));
    return of;
  }

  private List<String> readers(CaseLimit of) {
    return new DeadlineRows(sql).find(of).orElseThrow().terms().readers();
  }

  private static String code() {
    return "d" + UUID.randomUUID().toString().substring(0, 8);
  }
}
