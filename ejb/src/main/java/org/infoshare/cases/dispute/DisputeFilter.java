package org.infoshare.cases.dispute;

import java.util.UUID;

/**
 * The filter of a list of disputes; a criterion that is null does not restrict.
 *
 * @param stage the stage of the dispute
 * @param request the request in dispute
 * @param need the need in dispute
 * @param entry the code of the entry
 * @param requester the requester
 * @param provider the provider
 * @param batch the batch in which it was reviewed
 * @param limit the page size, 1 to 1000
 * @param cursor the cursor of the page
 */
public record DisputeFilter(
    DisputeStage stage,
    UUID request,
    UUID need,
    String entry,
    String requester,
    String provider,
    UUID batch,
    Integer limit,
    String cursor) {}
