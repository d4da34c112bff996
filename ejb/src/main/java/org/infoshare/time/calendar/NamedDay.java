package org.infoshare.time.calendar;

import java.time.LocalDate;

/**
 * A day of a yearly notice.
 *
 * @param date the day
 * @param name the holiday, or the holiday for which a working day makes up, at most 50 characters
 */
public record NamedDay(LocalDate date, String name) {}
