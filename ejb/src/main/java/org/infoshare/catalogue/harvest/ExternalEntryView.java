package org.infoshare.catalogue.harvest;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry of another platform's catalogue. It cannot be requested here.
 *
 * @param sourceName the name of that platform
 * @param iri its IRI at the source
 * @param content its description at the source
 * @param firstSeenAt when a run first found it
 * @param changedAt when a run last found it changed, gone or back
 * @param removedAt since when it is no longer in the catalogue of its source; absent while it is
 *     there
 */
public record ExternalEntryView(
    UUID id,
    UUID source,
    String sourceName,
    String iri,
    ExternalContent content,
    Instant firstSeenAt,
    Instant changedAt,
    Instant removedAt) {}
