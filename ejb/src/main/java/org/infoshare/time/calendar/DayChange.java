package org.infoshare.time.calendar;

import java.time.LocalDate;

/**
 * What a new notice says otherwise of one day.
 *
 * @param workedBefore whether it was worked by the notice before, or by the week where there was
 *     none
 * @param workedAfter whether it is worked now
 * @param nameBefore what the notice before called it; absent where it did not name it
 * @param nameAfter what it is called now
 */
public record DayChange(
    LocalDate date,
    boolean workedBefore,
    boolean workedAfter,
    String nameBefore,
    String nameAfter) {}
