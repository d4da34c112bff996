/**
 * Everything about time: the working days ({@code calendar}), the rules in force on a day and the
 * numbers that they set ({@code rulebook}), and the deadlines of cases with their pauses and
 * extensions ({@code deadline}).
 *
 * <p>It knows a case only by its id and kind. The features define the consequences of an expired
 * deadline.
 */
package org.infoshare.time;
