package org.infoshare.sharing.dataset;

/**
 * The result of a pushed batch.
 *
 * @param entry the code of the entry
 * @param version the version of the entry that the records were checked against
 * @param inserted how many records are new
 * @param updated how many got a new version
 * @param unchanged how many were already the same, or were to be deleted but did not exist
 * @param deleted how many were deleted
 * @param recordCount how many the entry has now
 * @param evidence the number of the evidence record
 */
public record PushReceipt(
    String entry,
    int version,
    int inserted,
    int updated,
    int unchanged,
    int deleted,
    long recordCount,
    long evidence) {}
