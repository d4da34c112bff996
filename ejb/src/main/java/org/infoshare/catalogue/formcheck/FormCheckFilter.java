package org.infoshare.catalogue.formcheck;

/**
 * A filter for checks; null fields do not restrict.
 *
 * @param department the department that made the check
 * @param verdict the verdict on the form
 * @param limit the page size, 1 to 1000
 * @param cursor where the page begins
 */
public record FormCheckFilter(
    String department, FormVerdict verdict, Integer limit, String cursor) {}
