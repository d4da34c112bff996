package org.infoshare.sharing.quality;

/**
 * The completeness of an item.
 *
 * @param item its name
 * @param filled how many records have a value
 */
public record ItemCompleteness(String item, long filled) {}
