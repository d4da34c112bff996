package org.infoshare.sharing.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The answer to a query.
 *
 * @param entry the code of the entry
 * @param version the version of the entry
 * @param grant the grant under which it was answered
 * @param evidence the number of the evidence record, which is durable before the answer is sent
 * @param records the granted items of each record, by item name; an item without value is absent
 * @param openObjections the records that are in doubt; absent if there are none
 * @param next the cursor of the next page; absent on the last page
 */
public record ExchangeResult(
    String entry,
    int version,
    UUID grant,
    long evidence,
    List<Map<String, Object>> records,
    List<OpenObjection> openObjections,
    String next) {}
