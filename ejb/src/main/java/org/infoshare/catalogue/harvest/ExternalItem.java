package org.infoshare.catalogue.harvest;

/**
 * An item of an external entry.
 *
 * @param name the field name; absent where the source gives none
 * @param type its data type by the word of our wires; absent where the source speaks another
 *     language
 * @param length the most characters of a value
 */
public record ExternalItem(
    String name, String chineseName, String englishName, String type, Integer length) {}
