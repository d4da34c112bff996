/**
 * Which days are worked (工作日): weekdays are, weekends are not, except where the yearly notice says
 * otherwise. A year without a notice is never guessed.
 *
 * <p>{@link org.infoshare.time.calendar.CalendarService} takes the notice of a year and replaces
 * it; who counts on the calendar is told in the same transaction, as a {@link
 * org.infoshare.time.calendar.CalendarListener}. {@link org.infoshare.time.calendar.WorkCalendars}
 * answers the features, and {@link org.infoshare.time.calendar.ReceiptDay} on which day something
 * came in. The sharing authority is reminded while a notice is missing; who that is, departments
 * tell as {@link org.infoshare.time.calendar.CalendarAuthorities}.
 */
package org.infoshare.time.calendar;
