package org.infoshare.catalogue.entry;

import org.infoshare.time.deadline.DueDate;

/**
 * The limits that run on an entry (Decree 809 art. 17).
 *
 * @param updateDue by when its department must bring it up to date; null where nothing changed
 * @param reviewDue by when the authority must review the update; null where it has none
 */
record EntryDueDates(DueDate updateDue, DueDate reviewDue) {

  static final EntryDueDates NONE = new EntryDueDates(null, null);
}
