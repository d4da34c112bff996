package org.infoshare.catalogue.search;

/** An item of a hit whose names contain a term of the search. */
public record MatchedItem(String name, String chineseName) {}
