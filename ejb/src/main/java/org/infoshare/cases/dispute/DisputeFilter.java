package org.infoshare.cases.dispute;

import java.util.UUID;

/**
 * Which disputes to list; what is null does not restrict.
 *
 * @param stage where it stands
 * @param request the request in dispute
 * @param need the need in dispute
 * @param entry the code of the entry
 * @param requester who asked
 * @param provider who was asked
 * @param batch the batch it was reviewed in
 * @param limit how many a page holds, 1 to 1000
 * @param cursor where the page begins
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
