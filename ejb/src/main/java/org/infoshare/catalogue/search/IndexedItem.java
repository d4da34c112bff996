package org.infoshare.catalogue.search;

/**
 * An information item as it is searched; what a harvested entry does not know is null.
 *
 * @param name the field name on the wires
 * @param chineseName its Chinese name
 * @param englishName its English name
 */
public record IndexedItem(String name, String chineseName, String englishName) {}
