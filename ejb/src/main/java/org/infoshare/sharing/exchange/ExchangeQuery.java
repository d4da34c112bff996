package org.infoshare.sharing.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A question for the records of one entry, under a grant.
 *
 * @param grant the grant
 * @param caseReference the case at the caller's department that needs the answer, at most 64
 *     characters
 * @param purpose the granted purpose
 * @param keys the values of key items
 * @param items the items wanted; all the granted ones if absent
 * @param limit how many records a page holds, 1 to 1000; 100 if absent
 * @param cursor where the page begins; the first if absent
 */
public record ExchangeQuery(
    UUID grant,
    String caseReference,
    String purpose,
    Map<String, Object> keys,
    List<String> items,
    Integer limit,
    String cursor) {}
