package org.infoshare.catalogue.search;

/** An item of a hit in which a term of the search stands. */
public record MatchedItem(String name, String chineseName) {}
