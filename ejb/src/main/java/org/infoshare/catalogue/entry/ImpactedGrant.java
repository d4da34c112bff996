package org.infoshare.catalogue.entry;

import java.util.List;
import java.util.UUID;
import org.infoshare.catalogue.description.Difference;

/**
 * A running grant that a change would break.
 *
 * @param grant its id
 * @param requester the department that has the grant
 * @param differences the differences that break it
 */
public record ImpactedGrant(UUID grant, String requester, List<Difference> differences) {}
