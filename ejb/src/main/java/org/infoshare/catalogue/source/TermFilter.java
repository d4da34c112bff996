package org.infoshare.catalogue.source;

/**
 * Which terms to list; what is null does not restrict.
 *
 * @param word what code, names, synonyms or meaning contain
 * @param limit how many a page holds, 1 to 1000
 * @param cursor where the page begins
 */
public record TermFilter(String word, Integer limit, String cursor) {}
