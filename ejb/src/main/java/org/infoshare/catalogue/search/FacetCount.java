package org.infoshare.catalogue.search;

/**
 * The number of hits with one value.
 *
 * @param label the name of the department; only for providers of this platform
 */
public record FacetCount(String value, String label, long count) {}
