package org.infoshare.catalogue.harvest;

import org.infoshare.catalogue.dcat.DcatFormat;

/**
 * A catalogue of another platform, to be registered or amended.
 *
 * @param name the name of the platform, at most 64 characters, unique
 * @param url the address of its document; absent if documents are uploaded by hand
 * @param format the format of the document
 * @param area the division code (GB/T 2260) of its territory, six digits
 * @param level the level of the platform
 * @param active whether it may be harvested
 * @param intervalHours the interval of automatic fetches, 1 to 8760; absent for none
 * @param credential the name of the credential for fetches, as in the settings; optional
 */
public record NewHarvestSource(
    String name,
    String url,
    DcatFormat format,
    String area,
    PlatformLevel level,
    Boolean active,
    Integer intervalHours,
    String credential) {}
