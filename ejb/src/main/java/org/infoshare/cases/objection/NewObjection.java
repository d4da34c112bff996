package org.infoshare.cases.objection;

import java.util.Map;
import java.util.UUID;

/**
 * A doubt that a department has of what it received.
 *
 * @param entry the code of the entry
 * @param grant the access right under which it was received; a right that has ended does too
 * @param scope what is in doubt
 * @param keys every key item of the record; none for an entry
 * @param held what the department holds, by item: for {@code ITEM} of exactly the items in doubt,
 *     for {@code RECORD} of some of its items; none for an entry
 * @param shared what was received of those items, as far as it says; optional
 * @param grounds what speaks for it, at most 2000 characters and no value of a person's record
 */
public record NewObjection(
    String entry,
    UUID grant,
    ObjectionScope scope,
    Map<String, Object> keys,
    Map<String, Object> held,
    Map<String, Object> shared,
    String grounds) {}
