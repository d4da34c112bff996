package org.infoshare.foundation.evidence;

import java.util.UUID;

/**
 * Which records of evidence to list; what is null does not restrict.
 *
 * @param act the name of the act
 * @param department who acted
 * @param entry the code of the entry concerned
 * @param grant the grant concerned
 * @param caseReference the case at the acting department
 * @param limit how many a page holds, 1 to 1000
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
