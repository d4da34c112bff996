package org.infoshare.catalogue.harvest;

import org.infoshare.catalogue.dcat.DcatFormat;

/**
 * A catalogue of another platform, to be registered or amended.
 *
 * @param name what the platform is called, at most 64 characters, unique
 * @param url where its document is fetched; absent where documents are uploaded by hand
 * @param format how the document is written
 * @param area the division code (GB/T 2260) of its territory, six digits
 * @param level at which level it stands
 * @param active whether it may be harvested
 * @param everyHours how often it is fetched by itself, 1 to 8760; absent for never
 * @param credential the name of the credential it is fetched with, as the settings know it;
 *     optional
 */
public record NewHarvestSource(
    String name,
    String url,
    DcatFormat format,
    String area,
    PlatformLevel level,
    Boolean active,
    Integer everyHours,
    String credential) {}
