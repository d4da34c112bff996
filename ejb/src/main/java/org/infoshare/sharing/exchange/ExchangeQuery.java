package org.infoshare.sharing.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A query for the records of one entry, under a grant.
 *
 * @param grant the grant
 * @param caseReference the case at the caller's department that needs the answer, at most 64
 *     characters
 * @param purpose the granted purpose
 * @param keys the values of key items
 * @param items the names of the requested items; all granted items if absent or empty
 * @param limit the page size, 1 to 1000; 100 if absent
 * @param cursor where the page begins; absent for the first page
 */
public record ExchangeQuery(
    UUID grant,
    String caseReference,
    String purpose,
    Map<String, Object> keys,
    List<String> items,
    Integer limit,
    String cursor) {

  /** A generated client sends an empty list where its user gave none. */
  public ExchangeQuery {
    items = items == null || items.isEmpty() ? null : items;
  }
}
