package org.infoshare.catalogue.harvest;

/**
 * An item of an external entry.
 *
 * @param name the field name; absent if the source gives none
 * @param type its data type as on our wires; absent if the source uses another vocabulary
 * @param length the maximum number of characters of a value
 */
public record ExternalItem(
    String name, String chineseName, String englishName, String type, Integer length) {}
