package org.infoshare.sharing.dataset;

/**
 * What became of a batch.
 *
 * @param entry the code of the entry
 * @param version the version of the entry that the records were checked against
 * @param inserted how many records are new
 * @param updated how many got another version
 * @param unchanged how many were the same before, or were to be deleted and not there
 * @param deleted how many were deleted
 * @param records how many the entry has now
 * @param evidence the number of the record of evidence
 */
public record PushReceipt(
    String entry,
    int version,
    int inserted,
    int updated,
    int unchanged,
    int deleted,
    long records,
    long evidence) {}
