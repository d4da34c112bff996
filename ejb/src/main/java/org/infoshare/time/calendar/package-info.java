/**
 * The working days (工作日). Weekdays are working days and weekends are not, unless the yearly notice
 * says otherwise. A year without a notice is never guessed, except in a demonstration ({@link
 * org.infoshare.time.calendar.DemoCalendar}).
 *
 * <p>{@link org.infoshare.time.calendar.CalendarService} enters and replaces the notice of a year.
 * A {@link org.infoshare.time.calendar.CalendarListener} is notified in the same transaction.
 * {@link org.infoshare.time.calendar.WorkCalendars} provides the calendar to the features, and
 * {@link org.infoshare.time.calendar.ReceiptDay} the day of receipt. The sharing authority is
 * reminded while a notice is missing; the department feature names it through {@link
 * org.infoshare.time.calendar.CalendarAuthorities}.
 */
package org.infoshare.time.calendar;
