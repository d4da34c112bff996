package org.infoshare.time.calendar;

import java.time.LocalDate;

/**
 * A day that a yearly notice names.
 *
 * @param day the day
 * @param worked true for a weekend day that is a working day, false for a day off
 * @param name the holiday, or the holiday for which a working day makes up
 */
public record AnnouncedDay(LocalDate day, boolean worked, String name) {}
