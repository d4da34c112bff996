package org.infoshare.cases.objection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The outcome of an objection.
 *
 * @param statement the statement of the account that ended it; the receivers of a correction read
 *     it
 * @param by the account that ended it
 * @param correctedVersion the corrected version of the record; absent unless a record was corrected
 * @param correctedItems the doubted items whose values were changed; absent unless items were
 *     corrected
 * @param correctedWith the objection whose correction also settled this one; absent where this one
 *     was decided separately
 */
public record ObjectionOutcome(
    String statement,
    String by,
    Instant at,
    Long correctedVersion,
    List<String> correctedItems,
    UUID correctedWith) {}
