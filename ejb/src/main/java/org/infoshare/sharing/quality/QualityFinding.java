package org.infoshare.sharing.quality;

import java.util.Map;
import java.util.UUID;

/**
 * A record at fault, as its provider sees it.
 *
 * @param position its place in the report, from 1
 * @param rule the rule that it breaks; absent where it repeats another record
 * @param item the item at fault; absent where it repeats another record
 * @param kind what is demanded; absent where it repeats another record
 * @param record the id of the record
 * @param values the key items and the item at fault as they are now; absent where the record has
 *     been deleted since
 */
public record QualityFinding(
    int position, UUID rule, String item, RuleKind kind, UUID record, Map<String, Object> values) {}
