package org.infoshare.catalogue.workbook;

import java.time.Instant;
import java.util.UUID;

/**
 * A workbook that was sent in, with the progress of its import.
 *
 * @param id its id in requests
 * @param department the department of its entries
 * @param account the sender
 * @param checkOnly whether it is only checked
 * @param sha256 the digest of the file, hexadecimal
 * @param byteCount the size of the file
 * @param stage its stage
 * @param rowsDone the number of processed rows
 * @param rowsTotal the number of all rows; absent until they are counted
 * @param created the number of entries that were drafted, or would be
 * @param amended the number of entries that were amended, or would be
 * @param unchanged the number of entries equal to those in the workbook
 * @param errorCount the number of all errors, including those not stored
 * @param receivedAt when it was stored
 * @param endedAt when its result was stored; absent before
 */
public record WorkbookView(
    UUID id,
    String department,
    String account,
    boolean checkOnly,
    String sha256,
    int byteCount,
    WorkbookStage stage,
    int rowsDone,
    Integer rowsTotal,
    int created,
    int amended,
    int unchanged,
    int errorCount,
    Instant receivedAt,
    Instant endedAt) {}
