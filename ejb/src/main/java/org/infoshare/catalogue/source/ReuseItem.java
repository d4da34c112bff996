package org.infoshare.catalogue.source;

/**
 * An item that a department plans to collect.
 *
 * @param name its field name, at most 40 characters; optional
 * @param chineseName its Chinese name, at most 50 characters
 * @param englishName its English name, at most 128 characters; optional
 * @param term the code of its standard term; optional
 */
public record ReuseItem(String name, String chineseName, String englishName, String term) {}
