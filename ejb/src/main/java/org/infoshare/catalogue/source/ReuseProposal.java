package org.infoshare.catalogue.source;

import java.util.List;

/**
 * The published items that match one item.
 *
 * @param name the item's field name, as given
 * @param chineseName its Chinese name, as given
 * @param term the standard term found for it; absent if there is none or several
 * @param matches the matches, sources first, at most 20
 */
public record ReuseProposal(
    String name, String chineseName, String term, List<ReuseMatch> matches) {}
