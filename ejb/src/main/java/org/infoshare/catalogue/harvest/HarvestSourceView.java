package org.infoshare.catalogue.harvest;

import java.time.Instant;
import java.util.UUID;
import org.infoshare.catalogue.dcat.DcatFormat;

/**
 * A registered catalogue of another platform.
 *
 * @param url where it is fetched; absent where documents are uploaded by hand
 * @param everyHours how often it is fetched by itself; absent for never
 * @param registeredAt when it was registered
 * @param nextRunAt when it is fetched next by itself; absent for never
 * @param running whether a run is under way
 */
public record HarvestSourceView(
    UUID id,
    String name,
    String url,
    DcatFormat format,
    String area,
    PlatformLevel level,
    boolean active,
    Integer everyHours,
    String credential,
    Instant registeredAt,
    Instant nextRunAt,
    boolean running) {}
