package org.infoshare.time.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The public view of the notice of a year.
 *
 * @param document its number or name
 * @param publishedOn when it was published; absent if it was not recorded
 * @param daysOff every day off that it names, by date
 * @param daysWorked the weekend days that are working days, by date
 * @param workingDays the number of working days of the year
 * @param revision 1 for the first entry, one more for each replacement
 * @param enteredAt when it was entered or last replaced
 * @param enteredBy the account that entered it; {@code platform} if it came with the installation
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
