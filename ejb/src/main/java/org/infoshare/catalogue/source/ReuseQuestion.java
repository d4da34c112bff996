package org.infoshare.catalogue.source;

import java.util.List;

/**
 * Items of which somebody asks whether they are published already.
 *
 * @param items 1 to 200
 */
public record ReuseQuestion(List<ReuseItem> items) {}
