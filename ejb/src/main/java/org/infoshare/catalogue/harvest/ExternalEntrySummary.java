package org.infoshare.catalogue.harvest;

import java.time.Instant;
import java.util.UUID;
import org.infoshare.catalogue.description.Sharing;

/** A line in the list of external entries. */
public record ExternalEntrySummary(
    UUID id,
    UUID source,
    String sourceName,
    String iri,
    String identifier,
    String title,
    String publisher,
    Sharing sharing,
    String accessRights,
    String licence,
    Instant changedAt,
    Instant removedAt) {}
