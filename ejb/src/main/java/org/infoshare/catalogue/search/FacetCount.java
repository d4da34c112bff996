package org.infoshare.catalogue.search;

/** How many hits have that value. */
public record FacetCount(String value, long count) {}
