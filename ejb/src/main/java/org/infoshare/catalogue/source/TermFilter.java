package org.infoshare.catalogue.source;

/**
 * A filter for terms; null fields do not restrict.
 *
 * @param word a text that the code, names, synonyms or meaning contain
 * @param limit the page size, 1 to 1000
 * @param cursor where the page begins
 */
public record TermFilter(String word, Integer limit, String cursor) {}
