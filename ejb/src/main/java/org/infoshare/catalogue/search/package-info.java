/**
 * The search of the published catalogue (目录检索): local entries as they are published, external ones
 * as they are harvested, and nothing else.
 *
 * <p>{@link org.infoshare.catalogue.search.SearchService} is the way in; {@link
 * org.infoshare.catalogue.search.CatalogueIndex} is written in the transaction that publishes.
 * Lucene's analyser cuts words, PostgreSQL keeps and ranks them, so every node sees a publication
 * at once. What counts as a hit is containment, told at {@link
 * org.infoshare.catalogue.search.SearchQuery}: pairs of characters are the net that misses nothing,
 * words only decide about the order.
 */
package org.infoshare.catalogue.search;
