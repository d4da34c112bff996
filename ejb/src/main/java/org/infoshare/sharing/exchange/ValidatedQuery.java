package org.infoshare.sharing.exchange;

import java.util.Map;
import java.util.UUID;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.sharing.exchange.QueryCursor.Scope;

/**
 * A query that passed all checks and is ready to be executed.
 *
 * @param entry the published entry
 * @param grant the grant under which it is executed
 * @param keys the key values in their stored form
 * @param projection the part of each record that is returned
 * @param limit the page size
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
