package org.infoshare.catalogue.search;

/** The number of hits with one value. */
public record FacetCount(String value, long count) {}
