package org.infoshare.catalogue.source;

import java.time.LocalDate;

/**
 * A filter for rows of the table; null fields do not restrict.
 *
 * @param asOf the day as of which the table is read; null for today
 * @param basicClass 01 to 16, or 99
 * @param term the code of a standard term
 * @param department the code of the responsible department
 */
public record ResponsibilityFilter(
    LocalDate asOf, String basicClass, String term, String department) {}
