package org.infoshare.catalogue.workbook;

import java.time.Instant;
import java.util.UUID;

/**
 * A workbook that was sent in, and how its import stands.
 *
 * @param id what it is asked for by
 * @param department whose entries it holds
 * @param account who sent it
 * @param check whether it is only checked
 * @param sha256 the digest of the file, hexadecimal
 * @param byteCount the size of the file
 * @param stage how far it is
 * @param rowsDone how many rows are worked off
 * @param rowsTotal how many rows it has; absent until they were counted
 * @param created how many entries were drafted, or would be
 * @param amended how many entries were amended, or would be
 * @param unchanged how many entries say already what the workbook says
 * @param errorCount everything that is wrong in it, also what is not kept
 * @param receivedAt when it was stored
 * @param endedAt when it was decided; absent before
 */
public record WorkbookView(
    UUID id,
    String department,
    String account,
    boolean check,
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
