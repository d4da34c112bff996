package org.infoshare.time.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;
import org.infoshare.time.calendar.AnnouncedDay;
import org.infoshare.time.calendar.WorkCalendar;
import org.infoshare.time.rulebook.Limit;

/** A limit, a calendar and a clock, played step by step as the platform would. */
final class DeadlineScenario {

  /** What can happen, some days after the step before. */
  record Step(int daysLater, What what, int amount) {}

  enum What {
    EXTEND,
    PAUSE,
    RESUME,
    RESTART,
    CLOSE_A_DAY,
    OPEN_A_DAY,
    NOTHING
  }

  private static final DeadlineSettings SETTINGS =
      new DeadlineSettings(
          any -> new DeadlineSettings.Choices(3, List.of(-2, -1, 0, 1), Optional.empty()));

  private final TreeMap<LocalDate, AnnouncedDay> announced = new TreeMap<>();
  private final List<CalendarChange> changes = new ArrayList<>();
  private final boolean sweeps;

  /** Of how many working days it is. */
  final int limit;

  Deadline deadline;
  LocalDate today;

  /**
   * A limit that begins.
   *
   * @param sweeps whether the sweep comes by every day, or never by itself
   */
  DeadlineScenario(LocalDate received, int workingDays, boolean sweeps) {
    this.sweeps = sweeps;
    this.limit = workingDays;
    announce(LocalDate.of(2026, 1, 1), false);
    announce(LocalDate.of(2027, 1, 1), false);
    announce(LocalDate.of(2028, 1, 1), false);
    announce(LocalDate.of(2029, 1, 1), false);
    announce(LocalDate.of(2030, 1, 1), false);
    today = received;
    deadline = newDeadline();
  }

  /** The same limit, begun now. */
  Deadline newDeadline() {
    return Deadline.start(
        new DeadlineTerms(
            new DeadlineKey("played", "1"),
            1,
            new Limit("played", limit, "configured", "INFERRED-D", true, null),
            "cn-2025",
            List.of("cab", "edu"),
            new Text("桥梁", "Bridges")),
        now(),
        counting(),
        now());
  }

  /** Noon of the day. */
  Instant now() {
    return today.atTime(12, 0).atZone(PlatformClock.ZONE).toInstant();
  }

  DeadlineCalculator counting() {
    return new DeadlineCalculator(new WorkCalendar(announced.values()), changes, SETTINGS);
  }

  DeadlineScenario play(List<Step> steps) {
    steps.forEach(this::play);
    return this;
  }

  void play(Step step) {
    later(step.daysLater());
    try {
      act(step);
    } catch (Refusal passed) {
      // As the transaction of the command is undone.
      sweep();
    }
    reread();
  }

  /** Lets days go by. */
  void later(int days) {
    for (int i = 0; i < days; i++) {
      today = today.plusDays(1);
      if (sweeps) {
        sweep();
      }
    }
  }

  void sweep() {
    deadline.advance(counting(), now());
    deadline.recountIfStale(counting());
    reread();
  }

  private void act(Step step) {
    var stage = deadline.stage();
    var context = new EventContext(now(), "somebody");
    switch (step.what()) {
      case EXTEND -> {
        if (isUnderWay()) {
          deadline.extend(step.amount(), "configured", "复杂", counting(), context);
        }
      }
      case PAUSE -> {
        if (isUnderWay() && stage != DeadlineStage.PAUSED) {
          deadline.pause("补正", counting(), context);
        }
      }
      case RESUME -> {
        if (stage == DeadlineStage.PAUSED) {
          deadline.resume(counting(), context);
        }
      }
      case RESTART -> {
        if (isUnderWay()) {
          deadline.restart(now(), counting(), context);
        }
      }
      case CLOSE_A_DAY -> change(today.plusDays(step.amount()), false);
      case OPEN_A_DAY -> change(today.plusDays(step.amount()), true);
      case NOTHING -> {}
    }
  }

  /** Whether a command would find it running, whoever came by before. */
  private boolean isUnderWay() {
    return deadline.stage().isRunning() || deadline.stage() == DeadlineStage.EXPIRED;
  }

  /** A notice that says something else of that day. */
  void change(LocalDate day, boolean worked) {
    announce(day, worked);
    changes.add(new CalendarChange(changes.size() + 1L, day.getYear(), now()));
    if (sweeps) {
      sweep();
    }
  }

  private void announce(LocalDate day, boolean worked) {
    announced.put(day, new AnnouncedDay(day, worked, worked ? "上班" : "放假"));
  }

  boolean isWorked(LocalDate day) {
    return new WorkCalendar(announced.values()).isWorked(day);
  }

  /** What was kept is all that there is of it. */
  private void reread() {
    deadline = Deadline.restore(deadline.id(), deadline.terms(), deadline.state());
  }
}
