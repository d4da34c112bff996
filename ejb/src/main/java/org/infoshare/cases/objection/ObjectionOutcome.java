package org.infoshare.cases.objection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How an objection ended.
 *
 * @param statement what whoever ended it says; the receivers of a correction read it
 * @param by the account that ended it
 * @param correctedVersion the version of the record that is right; absent unless a record was
 *     corrected
 * @param correctedItems the items in doubt that have another value now; absent unless items were
 *     corrected
 * @param correctedWith the objection with whose correction this one was answered too; absent where
 *     it was answered by itself
 */
public record ObjectionOutcome(
    String statement,
    String by,
    Instant at,
    Long correctedVersion,
    List<String> correctedItems,
    UUID correctedWith) {}
