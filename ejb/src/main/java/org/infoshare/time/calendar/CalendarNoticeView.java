package org.infoshare.time.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The notice of a year, as everybody may read it.
 *
 * @param document its number or name
 * @param publishedOn when it was published; absent where that was not kept
 * @param daysOff every day off that it names, by date
 * @param daysWorked the weekend days that are worked, by date
 * @param workingDays how many working days the year has
 * @param revision 1 when it was entered, one more each time it was replaced
 * @param enteredAt when it was entered or last replaced
 * @param enteredBy by which account; {@code platform} where it came with the installation
 */
public record CalendarNoticeView(
    int year,
    String document,
    LocalDate publishedOn,
    List<NamedDay> daysOff,
    List<NamedDay> daysWorked,
    int workingDays,
    int revision,
    Instant enteredAt,
    String enteredBy) {

  public CalendarNoticeView {
    daysOff = List.copyOf(daysOff);
    daysWorked = List.copyOf(daysWorked);
  }
}
