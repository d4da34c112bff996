package org.infoshare.catalogue.source;

import java.util.List;

/**
 * A term, with the departments responsible for it today.
 *
 * @param source the code of the one department that may publish it as its own; absent if there is
 *     none
 * @param responsibilities the rows of the table that are valid today
 */
public record TermView(
    StandardTerm term,
    SourceStatus sourceStatus,
    String source,
    List<ResponsibilityView> responsibilities) {}
