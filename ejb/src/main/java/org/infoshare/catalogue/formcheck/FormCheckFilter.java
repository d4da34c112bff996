package org.infoshare.catalogue.formcheck;

/**
 * Which checks to list; what is null does not restrict.
 *
 * @param department who asked
 * @param verdict the mark
 * @param limit how many a page holds, 1 to 1000
 * @param cursor where the page begins
 */
public record FormCheckFilter(
    String department, FormVerdict verdict, Integer limit, String cursor) {}
