package org.infoshare.time.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.time.calendar.ReceiptDay;
import org.infoshare.time.calendar.WorkCalendar;

/**
 * The calendar at one moment, and what is counted on it. Many limits of one batch have the same
 * days: each is counted once.
 */
final class DeadlineCalculator {

  private final WorkCalendar calendar;
  private final List<CalendarChange> changes;
  private final DeadlineSettings settings;
  private final Map<LedgerKey, DayLedger> ledgers = new HashMap<>();
  private final Map<String, DeadlineSettings.Choices> chosen = new HashMap<>();
  private final Map<DayLedger, String> texts = new HashMap<>();
  private final Map<String, Map<LocalDate, List<Reminder>>> reminders = new HashMap<>();

  /**
   * A calendar.
   *
   * @param changes those that are in it, in order; it may have later ones too
   */
  DeadlineCalculator(
      WorkCalendar calendar, List<CalendarChange> changes, DeadlineSettings settings) {
    this.calendar = calendar;
    this.changes = List.copyOf(changes);
    this.settings = settings;
  }

  private record LedgerKey(LocalDate receipt, int workingDays, Pauses pauses) {}

  /** The number of the last change that is in it; 0 before the first. */
  long calendarVersion() {
    return changes.isEmpty() ? 0 : changes.get(changes.size() - 1).number();
  }

  List<CalendarChange> changesAfter(long number) {
    return changes.stream().filter(change -> change.number() > number).toList();
  }

  DayLedger ledger(LocalDate receipt, int workingDays, Pauses pauses) {
    return ledgers.computeIfAbsent(
        new LedgerKey(receipt, workingDays, pauses),
        asked -> DayLedger.of(calendar, receipt, workingDays, pauses));
  }

  String ledgerText(DayLedger ledger) {
    return texts.computeIfAbsent(ledger, one -> LedgerText.format(one.days()));
  }

  /** The first instant after the due day: then the limit has passed. */
  static Instant expiryOf(LocalDate due) {
    return startOf(due.plusDays(1));
  }

  /** The reminders of a due date, the earliest first. */
  List<Reminder> reminders(String ruleSet, LocalDate due) {
    return reminders
        .computeIfAbsent(ruleSet, any -> new HashMap<>())
        .computeIfAbsent(
            due,
            any ->
                chosen(ruleSet).offsets().stream()
                    .map(offset -> new Reminder(offset, startOf(day(due, offset))))
                    .sorted(Comparator.comparing(Reminder::at))
                    .toList());
  }

  /**
   * The earliest day on which a limit may end that a change of the calendar shortens.
   *
   * @return empty where that year has no notice
   */
  Optional<LocalDate> earliestEnd(String ruleSet, LocalDate today) {
    return Optional.ofNullable(ledger(today, chosen(ruleSet).grace(), Pauses.NONE).due());
  }

  /** The day on which something counts as received, which is day 0. */
  LocalDate receiptDay(String ruleSet, Instant at) {
    return ReceiptDay.of(at, chosen(ruleSet).cutoff());
  }

  private DeadlineSettings.Choices chosen(String ruleSet) {
    return chosen.computeIfAbsent(ruleSet, settings::of);
  }

  /** Days whose year has no notice are taken for worked ones: a reminder is not a limit. */
  private LocalDate day(LocalDate due, int offset) {
    int step = Integer.signum(offset);
    var day = due;
    for (int left = Math.abs(offset); left > 0; ) {
      day = day.plusDays(step);
      if (!calendar.knows(day) || calendar.isWorked(day)) {
        left--;
      }
    }
    return day;
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(PlatformClock.ZONE).toInstant();
  }
}
