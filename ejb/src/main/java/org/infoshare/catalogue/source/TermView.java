package org.infoshare.catalogue.source;

import java.util.List;

/**
 * A term, and who answers for it today.
 *
 * @param source the code of the one department that may publish it as its own; absent where there
 *     is none
 * @param responsibilities the rows of the table that hold today
 */
public record TermView(
    StandardTerm term,
    TermStanding standing,
    String source,
    List<ResponsibilityView> responsibilities) {}
