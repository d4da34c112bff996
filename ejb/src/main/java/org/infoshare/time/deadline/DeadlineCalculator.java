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
 * Calculates due dates on the calendar of one moment. Many deadlines of one batch have the same
 * days, so each result is calculated once.
 */
final class DeadlineCalculator {

  private final WorkCalendar calendar;
  private final List<CalendarChange> changes;
  private final DeadlineSettings settings;
  private final Map<LedgerKey, DayLedger> ledgers = new HashMap<>();
  private final Map<String, DeadlineSettings.Choices> choices = new HashMap<>();
  private final Map<DayLedger, String> texts = new HashMap<>();
  private final Map<String, Map<LocalDate, List<Reminder>>> reminders = new HashMap<>();

  /**
   * A calculator on the given calendar.
   *
   * @param changes the changes that the calendar includes, in order; the calendar may also include
   *     later ones
   */
  DeadlineCalculator(
      WorkCalendar calendar, List<CalendarChange> changes, DeadlineSettings settings) {
    this.calendar = calendar;
    this.changes = List.copyOf(changes);
    this.settings = settings;
  }

  private record LedgerKey(LocalDate receipt, int workingDays, Pauses pauses) {}

  /** The number of the last change that the calendar includes; 0 before the first. */
  long calendarVersion() {
    return changes.isEmpty() ? 0 : changes.get(changes.size() - 1).number();
  }

  List<CalendarChange> changesAfter(long number) {
    return changes.stream().filter(change -> change.number() > number).toList();
  }

  DayLedger ledger(LocalDate receipt, int workingDays, Pauses pauses) {
    return ledgers.computeIfAbsent(
        new LedgerKey(receipt, workingDays, pauses),
        key -> DayLedger.of(calendar, receipt, workingDays, pauses));
  }

  String ledgerText(DayLedger ledger) {
    return texts.computeIfAbsent(ledger, one -> LedgerText.format(one.days()));
  }

  /** The first instant after the due date: the deadline has then expired. */
  static Instant expiryOf(LocalDate due) {
    return startOf(due.plusDays(1));
  }

  /** The reminders of a due date, the earliest first. */
  List<Reminder> reminders(String ruleSet, LocalDate due) {
    return reminders
        .computeIfAbsent(ruleSet, key -> new HashMap<>())
        .computeIfAbsent(
            due,
            key ->
                chosen(ruleSet).offsets().stream()
                    .map(offset -> new Reminder(offset, startOf(day(due, offset))))
                    .sorted(Comparator.comparing(Reminder::at))
                    .toList());
  }

  /**
   * The earliest due date to which a change of the calendar may shorten a deadline.
   *
   * @return empty if that year has no notice
   */
  Optional<LocalDate> earliestEnd(String ruleSet, LocalDate today) {
    return Optional.ofNullable(ledger(today, chosen(ruleSet).grace(), Pauses.NONE).due());
  }

  /** The day on which a submission counts as received, which is day 0. */
  LocalDate receiptDay(String ruleSet, Instant at) {
    return ReceiptDay.of(at, chosen(ruleSet).cutoff());
  }

  private DeadlineSettings.Choices chosen(String ruleSet) {
    return choices.computeIfAbsent(ruleSet, settings::of);
  }

  /**
   * Days of a year without a notice are taken for working days, because a reminder is not a
   * deadline.
   */
  private LocalDate day(LocalDate due, int offset) {
    int step = Integer.signum(offset);
    var day = due;
    for (int daysLeft = Math.abs(offset); daysLeft > 0; ) {
      day = day.plusDays(step);
      if (!calendar.knows(day) || calendar.isWorked(day)) {
        daysLeft--;
      }
    }
    return day;
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(PlatformClock.ZONE).toInstant();
  }
}
