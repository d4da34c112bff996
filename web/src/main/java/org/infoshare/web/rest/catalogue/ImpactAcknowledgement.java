package org.infoshare.web.rest.catalogue;

import java.util.List;
import java.util.UUID;

/** Body of the acknowledgement of the grants that a change breaks. */
public record ImpactAcknowledgement(List<UUID> grants) {}
