package org.infoshare.time.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A yearly notice to be entered.
 *
 * @param document its number or name, at most 100 characters
 * @param publishedOn the day on which it was published
 * @param daysOff every day off, including those at weekends
 * @param daysWorked the Saturdays and Sundays that are working days
 */
public record NewCalendarNotice(
    String document, LocalDate publishedOn, List<NamedDay> daysOff, List<NamedDay> daysWorked) {}
