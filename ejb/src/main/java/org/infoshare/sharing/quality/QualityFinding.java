package org.infoshare.sharing.quality;

import java.util.Map;
import java.util.UUID;

/**
 * A record with a defect, as shown to its provider.
 *
 * @param position its position in the report, from 1
 * @param rule the rule that it breaks; absent if it repeats another record
 * @param item the defective item; absent if it repeats another record
 * @param kind what the rule requires; absent if it repeats another record
 * @param record the id of the record
 * @param values the current values of the key items and of the defective item; absent if the record
 *     has been deleted since
 */
public record QualityFinding(
    int position,
    UUID rule,
    String item,
    QualityRuleKind kind,
    UUID record,
    Map<String, Object> values) {}
