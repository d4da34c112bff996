/**
 * Which days are worked (工作日): weekdays are, weekends are not, except where the yearly notice says
 * otherwise. A year without a notice is never guessed.
 */
package org.infoshare.calendar;
