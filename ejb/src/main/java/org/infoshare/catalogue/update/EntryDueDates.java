package org.infoshare.catalogue.update;

import org.infoshare.time.deadline.DueDate;

/**
 * The due dates of an entry (Decree 809 art. 17).
 *
 * @param updateDue by when its department must update it; null if no change was reported
 * @param reviewDue by when the authority must review the update; null if it has none to review
 */
public record EntryDueDates(DueDate updateDue, DueDate reviewDue) {

  public static final EntryDueDates NONE = new EntryDueDates(null, null);
}
