package org.infoshare.catalogue.source;

import java.util.List;

/**
 * What is published already of one item.
 *
 * @param name the item's field name, as asked
 * @param chineseName its Chinese name, as asked
 * @param term the standard term that it was taken for; absent where there is none or several
 * @param matches the sources first, at most 20
 */
public record ReuseProposal(
    String name, String chineseName, String term, List<ReuseMatch> matches) {}
