package org.infoshare.sharing.quality;

/**
 * How complete an item is.
 *
 * @param item its name
 * @param filled how many records have a value
 */
public record ItemFigure(String item, long filled) {}
