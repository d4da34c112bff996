package org.infoshare.sharing.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a query was answered.
 *
 * @param entry the code of the entry
 * @param version the version of the entry
 * @param grant the grant under which it was answered
 * @param evidence the number of the record of evidence, durable before the answer leaves
 * @param records the granted items of each record, by item name; an item without value is absent
 * @param doubts those of the records that are in doubt; absent where none is
 * @param next the cursor of the page after this; absent on the last
 */
public record ExchangeResult(
    String entry,
    int version,
    UUID grant,
    long evidence,
    List<Map<String, Object>> records,
    List<Doubt> doubts,
    String next) {}
