package org.infoshare.sharing.exchange;

import java.util.Map;
import java.util.UUID;
import org.infoshare.catalogue.entry.PublishedEntry;
import org.infoshare.sharing.exchange.QueryCursor.Scope;

/**
 * A query that was found in order, ready to be answered.
 *
 * @param entry the published entry
 * @param grant the grant under which it is asked
 * @param keys the key values, in the form in which they are kept
 * @param projection what of each record is handed out
 * @param limit how many records the page holds
 * @param after the record after which the page begins; null for the first page
 */
record ValidatedQuery(
    PublishedEntry entry,
    UUID grant,
    Map<String, Object> keys,
    Projection projection,
    int limit,
    UUID after) {

  Scope scope() {
    return new Scope(grant, entry.code(), keys, projection.items());
  }
}
