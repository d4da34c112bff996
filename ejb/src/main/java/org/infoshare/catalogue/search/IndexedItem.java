package org.infoshare.catalogue.search;

/**
 * An information item in the search index. Names that a harvested entry lacks are null.
 *
 * @param name the field name on the wires
 * @param chineseName its Chinese name
 * @param englishName its English name
 */
public record IndexedItem(String name, String chineseName, String englishName) {}
