package org.infoshare.catalogue.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.infoshare.time.deadline.DueDate;

/**
 * An update that an entry is due, as its department and its authority see it.
 *
 * @param reportedBy the account that reported the change
 * @param due by when the new version must be submitted
 * @param extensionReasons why the authority gave more time, where it did
 * @param reviewDue by when the authority must review it; absent while it is not there
 * @param state where it stands now
 * @param doneAt when a new version answered it
 * @param doneVersion which version that was
 */
public record UpdateView(
    UUID id,
    String entry,
    String provider,
    String what,
    String legalSource,
    LocalDate changedOn,
    String reportedBy,
    Instant reportedAt,
    DueDate due,
    String extensionReasons,
    DueDate reviewDue,
    UpdateState state,
    Instant doneAt,
    Integer doneVersion) {}
