package org.infoshare.catalogue.update;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.infoshare.time.deadline.DueDate;

/**
 * An update of an entry, as shown to its department and its authority.
 *
 * @param reportedBy the account that reported the change
 * @param due by when the new version must be submitted
 * @param extensionReasons why the authority extended the deadline, if it did
 * @param reviewDue by when the authority must review it; absent if it is not with the authority
 * @param state its current state
 * @param doneAt when a new version completed it
 * @param doneVersion the number of that version
 */
public record UpdateView(
    UUID id,
    String entry,
    String provider,
    String change,
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
