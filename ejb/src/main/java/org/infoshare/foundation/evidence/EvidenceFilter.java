package org.infoshare.foundation.evidence;

import java.util.UUID;

/**
 * The filter of a list of evidence records. A field that is null does not restrict.
 *
 * @param act the name of the act
 * @param department the department that acted
 * @param entry the code of the entry concerned
 * @param grant the grant concerned
 * @param caseReference the case at the acting department
 * @param limit the page size, 1 to 1000
 * @param cursor where the page begins
 */
public record EvidenceFilter(
    String act,
    String department,
    String entry,
    UUID grant,
    String caseReference,
    Integer limit,
    String cursor) {}
