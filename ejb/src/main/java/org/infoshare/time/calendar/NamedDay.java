package org.infoshare.time.calendar;

import java.time.LocalDate;

/**
 * A day of a yearly notice.
 *
 * @param date the day
 * @param name the holiday, or the holiday that a worked day makes up for, at most 50 characters
 */
public record NamedDay(LocalDate date, String name) {}
