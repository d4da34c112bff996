package org.infoshare.cases.objection;

import java.util.Map;
import java.util.UUID;

/**
 * A new objection of a department to information that it received.
 *
 * @param entry the code of the entry
 * @param grant the grant under which it was received; it may have ended
 * @param scope what is doubted
 * @param keys every key item of the record; none for an entry
 * @param ownValues the department's own values, by item: for {@code ITEM} of exactly the doubted
 *     items, for {@code RECORD} of some of its items; none for an entry
 * @param receivedValues the received values of those items; optional
 * @param grounds the grounds, at most 2000 characters, without any value of a person's record
 */
public record NewObjection(
    String entry,
    UUID grant,
    ObjectionScope scope,
    Map<String, Object> keys,
    Map<String, Object> ownValues,
    Map<String, Object> receivedValues,
    String grounds) {}
