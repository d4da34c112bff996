package org.infoshare.catalogue.source;

import java.time.LocalDate;

/**
 * A new row of the table of responsible departments, added by the authority. It holds in the city
 * or district of its department; without a department, in that of the authority.
 *
 * @param basicClass 01 to 16, or 99
 * @param term the code of a standard term
 * @param function the name of the responsible function, at most 50 characters
 * @param department the code of the department that has the function; optional
 * @param validFrom the first day
 * @param validUntil the last day; optional
 * @param lawBasis at most 500 characters
 * @param evidenceTag such as {@code READ}, at most 32 characters; a row that is not {@code READ}
 *     only advises until it is confirmed
 */
public record NewResponsibility(
    String basicClass,
    String term,
    String function,
    String department,
    LocalDate validFrom,
    LocalDate validUntil,
    String lawBasis,
    String evidenceTag) {}
