/**
 * The search of the published catalogue (目录检索): published local entries and harvested external
 * ones.
 *
 * <p>{@link org.infoshare.catalogue.search.SearchService} is the entry point; {@link
 * org.infoshare.catalogue.search.CatalogueIndex} is updated in the transaction that publishes.
 * Lucene's analyser splits words, and PostgreSQL stores and ranks them, so every node sees a
 * publication at once. An entry is a hit if it contains the terms, as described at {@link
 * org.infoshare.catalogue.search.SearchQuery}: pairs of characters find every hit, words only
 * decide the order.
 */
package org.infoshare.catalogue.search;
