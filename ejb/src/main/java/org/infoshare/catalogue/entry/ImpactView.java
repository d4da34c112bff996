package org.infoshare.catalogue.entry;

import java.util.List;

/**
 * The grants that the publication of a working copy would break.
 *
 * @param code the entry
 * @param version the published version that would be replaced; absent if there is none
 * @param acknowledged whether the provider's head has acknowledged exactly these grants, or whether
 *     there are none
 * @param grants the running grants that would break, ordered by id
 */
public record ImpactView(
    String code, Integer version, boolean acknowledged, List<ImpactedGrant> grants) {}
