package org.infoshare.catalogue.source;

/**
 * The place of an item in the published catalogue.
 *
 * @param entry the code of the entry, in the national form
 * @param version its newest published version
 * @param node the classification code of the entry
 * @param provider the code of the providing department
 * @param name the item's field name
 * @param plainName its Chinese name as {@link PlainName}
 * @param term the code of its standard term; null if it names none
 */
record PublishedItem(
    String entry,
    int version,
    String node,
    String provider,
    String name,
    String plainName,
    String term) {}
