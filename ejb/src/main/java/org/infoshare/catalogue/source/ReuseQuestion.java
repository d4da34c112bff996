package org.infoshare.catalogue.source;

import java.util.List;

/**
 * The items for which a department wants to know what is already published.
 *
 * @param items 1 to 200
 */
public record ReuseQuestion(List<ReuseItem> items) {}
