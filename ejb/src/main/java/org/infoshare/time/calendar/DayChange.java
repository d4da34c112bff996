package org.infoshare.time.calendar;

import java.time.LocalDate;

/**
 * The change of one day by a new notice.
 *
 * @param workedBefore whether it was a working day under the previous notice, or in the plain week
 *     if there was none
 * @param workedAfter whether it is a working day now
 * @param nameBefore its name in the previous notice; absent if that did not name it
 * @param nameAfter its name in the new notice
 */
public record DayChange(
    LocalDate date,
    boolean workedBefore,
    boolean workedAfter,
    String nameBefore,
    String nameAfter) {}
