package org.infoshare.catalogue.harvest;

import java.time.Instant;
import java.util.UUID;
import org.infoshare.catalogue.dcat.DcatFormat;

/**
 * A registered catalogue of another platform.
 *
 * @param url its address; absent if documents are uploaded by hand
 * @param intervalHours the interval of automatic fetches; absent for none
 * @param registeredAt when it was registered
 * @param nextRunAt when it is fetched automatically next; absent for never
 * @param running whether a run is in progress
 */
public record HarvestSourceView(
    UUID id,
    String name,
    String url,
    DcatFormat format,
    String area,
    PlatformLevel level,
    boolean active,
    Integer intervalHours,
    String credential,
    Instant registeredAt,
    Instant nextRunAt,
    boolean running) {}
