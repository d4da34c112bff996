package org.infoshare.time.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * What a yearly notice says.
 *
 * @param document its number or name, at most 100 characters
 * @param publishedOn the day on which it was published
 * @param daysOff every day off, those at weekends too
 * @param daysWorked the Saturdays and Sundays that are worked
 */
public record NewCalendarNotice(
    String document, LocalDate publishedOn, List<NamedDay> daysOff, List<NamedDay> daysWorked) {}
